/** An optional package is not installed that what was asked for needs; the message says how to install it. */
export class MissingPackageError extends Error {
  override readonly name = 'MissingPackageError';
  readonly code = 'missing-package';

  constructor(what: string, packageName: string, cause: unknown) {
    super(`${what} needs the package ${packageName}: npm install ${packageName}`, {cause});
  }
}
