import type {InvoiceBackendOptions} from './backend-options.ts';
import {OptionsSchema} from './options-schema.ts';
import {requireOptions} from './require-options.ts';

/**
 * Checks what a backend is told, all at once.
 *
 * @throws InvalidOptionsError naming every option that is wrong, and the remedy.
 */
export function checkOptions(options: InvoiceBackendOptions): void {
  requireOptions('createInvoiceBackend', OptionsSchema, options);
}
