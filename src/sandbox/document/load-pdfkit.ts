/** Loads the optional package that draws PDF; throws an `Error` that names it where it is not installed. */
export async function loadPdfkit() {
  try {
    return (await import('pdfkit')).default;
  } catch (cause) {
    throw new Error('The invoice PDF needs the package pdfkit: npm install pdfkit', {cause});
  }
}
