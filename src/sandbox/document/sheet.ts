import {loadPdfkit} from './load-pdfkit.ts';

/** How a piece of text looks. */
export interface TextStyle {
  readonly bold?: boolean;
  readonly grey?: boolean;
  /** Points; 10 unless told. */
  readonly size?: number;
  /** `x` is the right edge of the text. */
  readonly toRight?: boolean;
  /** Points; what does not fit is cut off with an ellipsis. */
  readonly width?: number;
}

/** Pages of A4 that text is put on, in points from the upper left corner. */
export interface Sheet {
  text(value: string, x: number, y: number, style?: TextStyle): void;
  /** A thin line across the page. */
  rule(y: number): void;
  /** Where to go on so that this height fits: `y`, or the top of a new page. */
  room(y: number, height: number): number;
  /** The bytes of the PDF. */
  finish(): Promise<Buffer>;
}

/** Edges of what is printed. */
export const margins = {left: 56, right: 539, top: 56, bottom: 780} as const;

/** Opens a document with its first page. */
export async function createSheet(title: string, language: string): Promise<Sheet> {
  const PDFDocument = await loadPdfkit();
  const pdf = new PDFDocument({size: 'A4', margin: 0, lang: language, info: {Title: title}});
  const chunks: Buffer[] = [];
  pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
  return {
    text(value, x, y, {bold = false, grey = false, size = 10, toRight = false, width} = {}) {
      pdf
        .font(bold ? 'Helvetica-Bold' : 'Helvetica')
        .fontSize(size)
        .fillColor(grey ? '#5f6670' : '#14181f');
      const start = toRight ? x - pdf.widthOfString(value) : x;
      pdf.text(value, start, y, width ? {width, height: size, ellipsis: true} : {lineBreak: false});
    },
    rule(y) {
      pdf.moveTo(margins.left, y).lineTo(margins.right, y).lineWidth(0.5).strokeColor('#c9ced6').stroke();
    },
    room(y, height) {
      if (y + height <= margins.bottom) return y;
      pdf.addPage();
      return margins.top;
    },
    finish() {
      const finished = new Promise<Buffer>((resolve) => pdf.on('end', () => resolve(Buffer.concat(chunks))));
      pdf.end();
      return finished;
    },
  };
}
