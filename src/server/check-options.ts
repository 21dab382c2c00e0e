import type {InvoiceBackendOptions} from './backend-options.ts';
import {OptionsSchema} from './options-schema.ts';

/** Options that a backend cannot run with. The message names each and says what to do. */
export class InvalidOptionsError extends Error {
  override readonly name = 'InvalidOptionsError';
  readonly code = 'invalid-options';
}

/**
 * Checks what a backend is told, all at once.
 *
 * @throws InvalidOptionsError naming every option that is wrong, and the remedy.
 */
export function checkOptions(options: InvoiceBackendOptions): void {
  const checked = OptionsSchema.safeParse(options);
  if (checked.success) return;
  const lines = checked.error.issues.flatMap((issue) => {
    const path = issue.path.join('.');
    if (issue.code !== 'unrecognized_keys') return `  ${path || 'options'}: ${issue.message}`;
    return issue.keys.map((key) => `  ${[path, key].filter(Boolean).join('.')}: there is no such option`);
  });
  throw new InvalidOptionsError(`createInvoiceBackend cannot run with these options:\n${lines.join('\n')}`);
}
