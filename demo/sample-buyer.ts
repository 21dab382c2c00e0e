import type {BillingDraft, Country} from 'invoice-checkout';
import {fixtures} from 'invoice-checkout/testing';

const companies = {
  NO: fixtures.norway.company,
  SE: fixtures.sweden.company,
  FI: fixtures.finland.company,
} as const satisfies Readonly<Record<Country, BillingDraft>>;

/** Somebody made up who can buy: a company of the country, as people there write it. */
export function sampleBuyer(country: Country): (typeof companies)[Country] {
  return companies[country];
}
