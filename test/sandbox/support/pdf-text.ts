import {inflateSync} from 'node:zlib';

/** The words on the pages of a PDF with a built-in font, in the order they were drawn. */
export function pdfText(pdf: Buffer): string {
  const streams = pdf.toString('latin1').matchAll(/stream\n([\s\S]*?)\nendstream/g);
  const drawn = [...streams].map(([, stream = '']) =>
    inflateSync(Buffer.from(stream, 'latin1')).toString('latin1'),
  );
  const shown = drawn.flatMap((content) =>
    [...content.matchAll(/\[(.*)\] TJ/g)].map(([, parts = '']) => parts),
  );
  return shown
    .map((parts) =>
      [...parts.matchAll(/<([0-9a-f]*)>/g)].map(([, hex = '']) => Buffer.from(hex, 'hex').toString('latin1')),
    )
    .map((words) => words.join(''))
    .join('\n');
}
