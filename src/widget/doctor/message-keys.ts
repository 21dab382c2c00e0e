import {billingFields} from '../../domain/billing/fields.ts';
import {countryCodes} from '../../domain/countries/country.ts';

/**
 * The keys of every sentence that a shop may put into its own words, the labels of a single country among them. Rejects
 * when they cannot be loaded.
 */
export async function loadMessageKeys(): Promise<readonly string[]> {
  const parts = await Promise.all([
    import('../../locales/form/en.ts'),
    import('../../locales/journey/en.ts'),
    import('../../locales/lookup/en.ts'),
  ]);
  const labels = billingFields('kravia.invoice_b2b', 'NO').flatMap(({name}) =>
    countryCodes.map((country) => `${name}_${country}`),
  );
  return [...new Set([...parts.flatMap(({messages}) => Object.keys(messages)), ...labels])];
}
