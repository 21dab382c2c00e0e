import type {InvoiceProduct} from '../domain/invoice/product.ts';
import type {Payability} from '../domain/purchase/offer.ts';
import {type Account, resolveAccount, type SandboxAccount} from './account.ts';
import {type Scenario, scenarios} from './kravia/scenario.ts';

/** What can be set when a sandbox is made: its account, further ones, and how it behaves. Everything has a default. */
export interface SandboxOptions extends SandboxAccount {
  /** Accounts beside the first one; what belongs to one is unknown to the others. Default none. */
  readonly accounts?: readonly (SandboxAccount & {readonly accountId: string})[];
  /** Seconds an access token lives. Default 14400. */
  readonly expiresIn?: number;
  /** Products that Dintero would refuse at the moment. Default: none, all are payable. */
  readonly payability?: Readonly<Partial<Record<InvoiceProduct, Payability>>>;
  /**
   * What happens by the plus-tag of the buyer's e-mail address; under the empty text, to buyers without a tag.
   * Default {@link scenarios}.
   */
  readonly scenarios?: Readonly<Record<string, Scenario>>;
  /**
   * Which of the documented shapes `sessions/{id}/pay` answers with: `transaction`, which holds both, `actions` alone,
   * or for a merchant's server `accepted` (202): the payment is decided a little later. Default `transaction`.
   */
  readonly payAnswer?: 'transaction' | 'actions' | 'accepted';
  /**
   * Whether a capture is done at once (200), or `accepted` (202) and its `INITIATE_CAPTURE` comes a little later.
   * Default `done`.
   */
  readonly captureAnswer?: 'done' | 'accepted';
  /** Divides every pause: collection, payments, on hold, repeated callbacks. Default 1. */
  readonly speed?: number;
  /** Milliseconds until a callback that is not answered counts as failed. Default 10000. */
  readonly callbackTimeout?: number;
  /**
   * Whose time the signatures of callbacks carry: `real` time, or the sandbox's `own` for a shop whose clock is moved
   * with it. Default `real`.
   */
  readonly signatureTime?: 'real' | 'own';
  /** How callbacks are sent. Default the global `fetch`. */
  readonly fetch?: typeof fetch;
}

/** How a sandbox behaves, with all defaults filled in, and its accounts; the first is the one of the options. */
export interface Settings
  extends Readonly<Required<Omit<SandboxOptions, keyof SandboxAccount | 'accounts'>>> {
  readonly accounts: [Account, ...Account[]];
}

/** Fills in the defaults. Throws a `TypeError` that names an option which cannot be used. */
export function resolveSettings(options: SandboxOptions): Settings {
  const {accounts = []} = options;
  const settings: Settings = {
    accounts: [
      resolveAccount(options),
      ...accounts.map((account, at) => resolveAccount(account, `accounts.${at}.`)),
    ],
    expiresIn: options.expiresIn ?? 14400,
    payability: options.payability ?? {},
    scenarios: options.scenarios ?? scenarios,
    payAnswer: options.payAnswer ?? 'transaction',
    captureAnswer: options.captureAnswer ?? 'done',
    speed: options.speed ?? 1,
    callbackTimeout: options.callbackTimeout ?? 10_000,
    signatureTime: options.signatureTime ?? 'real',
    fetch: options.fetch ?? globalThis.fetch,
  };
  if (new Set(settings.accounts.map((account) => account.accountId)).size < settings.accounts.length)
    throw new TypeError('accounts: every account needs an accountId of its own');
  for (const name of ['speed', 'callbackTimeout'] as const)
    if (!(settings[name] > 0)) throw new TypeError(`${name}: a number above 0`);
  if (!(settings.expiresIn >= 0)) throw new TypeError('expiresIn: 0 or more seconds');
  return settings;
}
