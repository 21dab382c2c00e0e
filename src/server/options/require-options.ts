import type {z} from 'zod';

/** Options that cannot be used. The message names each and says what to do. */
export class InvalidOptionsError extends Error {
  override readonly name = 'InvalidOptionsError';
  readonly code = 'invalid-options';
}

/**
 * Checks options by their schema, all at once.
 *
 * @param what What is made with them, for the message: `createInvoiceBackend`.
 * @throws InvalidOptionsError naming every option that is wrong, and the remedy.
 */
export function requireOptions(what: string, schema: z.ZodType, options: unknown): void {
  const checked = schema.safeParse(options);
  if (checked.success) return;
  const lines = checked.error.issues.flatMap((issue) => {
    const path = issue.path.join('.');
    if (issue.code !== 'unrecognized_keys') return `  ${path || 'options'}: ${issue.message}`;
    return issue.keys.map((key) => `  ${[path, key].filter(Boolean).join('.')}: there is no such option`);
  });
  throw new InvalidOptionsError(`${what} cannot run with these options:\n${lines.join('\n')}`);
}
