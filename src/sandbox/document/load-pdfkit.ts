import {MissingPackageError} from './missing-package-error.ts';

/** Loads the optional package that draws PDF. Throws a {@link MissingPackageError} where it is not installed. */
export async function loadPdfkit() {
  try {
    return (await import('pdfkit')).default;
  } catch (cause) {
    throw new MissingPackageError('The invoice PDF', 'pdfkit', cause);
  }
}
