import type {Country} from '../domain/countries/country.ts';
import type {InvoiceProduct} from '../domain/invoice/product.ts';
import type {Payability} from '../domain/purchase/offer.ts';
import {type Scenario, scenarios} from './kravia/scenario.ts';
import {KraviaConfiguration} from './schemas/kravia-configuration.ts';

/** The shop that sells: shown on the checkout page and printed as the seller of an invoice. */
export interface SandboxMerchant {
  readonly name: string;
  readonly organization_number?: string;
  readonly address_line?: string;
  readonly postal_code?: string;
  readonly postal_place?: string;
  readonly country?: Country;
}

/** What can be set when a sandbox is made; everything has a default. */
export interface SandboxOptions {
  /** `T` or `P` and eight digits. Default `T12345678`. */
  readonly accountId?: string;
  /** Default `sandbox`. */
  readonly clientId?: string;
  /** Default `sandbox`. */
  readonly clientSecret?: string;
  /** Signs callbacks; an empty text sends them unsigned. Default `sandbox-signature`. */
  readonly signatureSecret?: string;
  /** Seconds an access token lives. Default 14400. */
  readonly expiresIn?: number;
  readonly merchant?: SandboxMerchant;
  /** Kravia's configuration by `profile_id`; a session's own configuration goes before it. Default `default`: nothing enabled. */
  readonly profiles?: Readonly<Record<string, KraviaConfiguration>>;
  /** Products that Dintero would refuse at the moment. Default: none, all are payable. */
  readonly payability?: Readonly<Partial<Record<InvoiceProduct, Payability>>>;
  /** What happens by the plus-tag of the buyer's e-mail address. Default {@link scenarios}. */
  readonly scenarios?: Readonly<Record<string, Scenario>>;
  /** Which of the two documented shapes `sessions/{id}/pay` answers with. Default `transaction`, which holds both. */
  readonly payAnswer?: 'transaction' | 'actions';
  /** Divides every pause: collection, payments, on hold, repeated callbacks. Default 1. */
  readonly speed?: number;
  /** Milliseconds until a callback that is not answered counts as failed. Default 10000. */
  readonly callbackTimeout?: number;
  /** How callbacks are sent. Default the global `fetch`. */
  readonly fetch?: typeof fetch;
}

/** The options with all defaults filled in. */
export type Settings = Readonly<Required<SandboxOptions>>;

const exampleMerchant: SandboxMerchant = {
  name: 'Example Shop AS',
  organization_number: '123456785',
  address_line: 'Storgata 1',
  postal_code: '0155',
  postal_place: 'Oslo',
  country: 'NO',
};

/** Fills in the defaults. Throws a `TypeError` that names an option which cannot be used. */
export function resolveSettings(options: SandboxOptions): Settings {
  const settings: Settings = {
    accountId: 'T12345678',
    clientId: 'sandbox',
    clientSecret: 'sandbox',
    signatureSecret: 'sandbox-signature',
    expiresIn: 14400,
    merchant: exampleMerchant,
    profiles: {default: {}},
    payability: {},
    scenarios,
    payAnswer: 'transaction',
    speed: 1,
    callbackTimeout: 10_000,
    fetch: globalThis.fetch,
    ...options,
  };
  if (!/^[PT]\d{8}$/.test(settings.accountId)) throw new TypeError('accountId: T or P and eight digits');
  for (const name of ['speed', 'callbackTimeout'] as const)
    if (!(settings[name] > 0)) throw new TypeError(`${name}: a number above 0`);
  if (!(settings.expiresIn >= 0)) throw new TypeError('expiresIn: 0 or more seconds');
  for (const [name, profile] of Object.entries(settings.profiles)) {
    const [issue] = KraviaConfiguration.safeParse(profile).error?.issues ?? [];
    if (issue) throw new TypeError(`profiles.${[name, ...issue.path].join('.')}: ${issue.message}`);
  }
  return settings;
}
