import {loadPdfkit} from './load-pdfkit.ts';
import {printableText} from './printable-text.ts';

/** How a piece of text looks. */
export interface TextStyle {
  readonly bold?: boolean;
  readonly grey?: boolean;
  /** Points; 10 unless told. */
  readonly size?: number;
  /** `x` is the right edge of the text. */
  readonly toRight?: boolean;
  /** Points; what does not fit goes on below. */
  readonly width?: number;
}

/** Pages of A4 that text is put on, in points from the upper left corner. */
export interface Sheet {
  text(value: string, x: number, y: number, style?: TextStyle): void;
  /** How high a text of this width and the usual size is. */
  height(value: string, width: number): number;
  /** A tinted area across the page. */
  band(y: number, height: number): void;
  /** A thin line across the page. */
  rule(y: number): void;
  /** Where to go on so that this height fits: `y`, or the top of a new page. */
  room(y: number, height: number): number;
  /** Writes at the foot of every page, and answers the bytes of the PDF. */
  finish(foot: (page: number, pages: number) => readonly [left: string, right: string]): Promise<Buffer>;
}

/** Edges of what is printed. */
export const margins = {left: 56, right: 539, top: 56, bottom: 780} as const;

const FOOT = 796;

/** Opens a document with its first page. */
export async function createSheet(title: string, language: string): Promise<Sheet> {
  const PDFDocument = await loadPdfkit();
  const pdf = new PDFDocument({
    size: 'A4',
    margin: 0,
    bufferPages: true,
    lang: language,
    info: {Title: title},
  });
  const chunks: Buffer[] = [];
  pdf.on('data', (chunk: Buffer) => chunks.push(chunk));

  function text(
    value: string,
    x: number,
    y: number,
    {bold = false, grey = false, size = 10, toRight = false, width}: TextStyle = {},
  ): void {
    pdf
      .font(bold ? 'Helvetica-Bold' : 'Helvetica')
      .fontSize(size)
      .fillColor(grey ? '#5f6670' : '#14181f');
    const printed = printableText(value);
    const start = toRight ? x - pdf.widthOfString(printed) : x;
    pdf.text(printed, start, y, width ? {width} : {lineBreak: false});
  }

  return {
    text,
    height: (value, width) =>
      pdf.font('Helvetica').fontSize(10).heightOfString(printableText(value), {width}),
    band(y, height) {
      pdf.rect(margins.left - 12, y, margins.right - margins.left + 24, height).fill('#f1f3f5');
    },
    rule(y) {
      pdf.moveTo(margins.left, y).lineTo(margins.right, y).lineWidth(0.5).strokeColor('#c9ced6').stroke();
    },
    room(y, height) {
      if (y + height <= margins.bottom) return y;
      pdf.addPage();
      return margins.top;
    },
    finish(foot) {
      const {count} = pdf.bufferedPageRange();
      for (let page = 0; page < count; page += 1) {
        pdf.switchToPage(page);
        const [left, right] = foot(page + 1, count);
        text(left, margins.left, FOOT, {grey: true, size: 8});
        text(right, margins.right, FOOT, {grey: true, size: 8, toRight: true});
      }
      const finished = new Promise<Buffer>((resolve) => pdf.on('end', () => resolve(Buffer.concat(chunks))));
      pdf.end();
      return finished;
    },
  };
}
