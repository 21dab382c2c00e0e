import type {FieldPolicies} from '../../domain/billing/fields.ts';
import type {Country} from '../../domain/countries/country.ts';
import type {Order} from '../../domain/order.ts';
import type {Completion, InvoiceInterval, Payability} from '../../domain/purchase/offer.ts';
import type {Register} from '../companies/register.ts';
import type {Log} from '../log.ts';
import type {MerchantOrder} from '../orders/merchant-order.ts';
import type {Delivery, PurchaseStore, SettledPurchase} from '../stores/purchases.ts';

/** The merchant's account at Dintero. */
export interface DinteroAccount {
  /** `T` (test) or `P` (production) and eight digits. */
  readonly accountId: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** The payment profile that sessions are opened with; `default` when left out. */
  readonly profileId?: string;
  /** When set, callbacks without a valid `Dintero-Signature` are refused. */
  readonly signatureSecret?: string | undefined;
  /** Where tokens are fetched; `https://api.dintero.com` when left out. */
  readonly apiUrl?: string;
  /** Where sessions and transactions are, and the checkout page; `https://checkout.dintero.com` when left out. */
  readonly checkoutUrl?: string;
}

/**
 * What a merchant may set for every product, under Dintero's names. What is set here is sent with each session and
 * counts more than what the account's checkout or payment profile says.
 */
export interface ProductOptions {
  /** 0 to 365; 14 when left out, which is Dintero's own default and sent as well. */
  readonly days_until_due?: number;
  /**
   * True when left out: the buyer proves who they are with BankID. Persons always do, unless the merchant delivers
   * the invoice.
   */
  readonly require_identity_verification?: boolean;
  /**
   * Who finishes the purchase. `checkout` when left out: Dintero's page. `server`: this backend, at once, so that the
   * buyer never leaves the shop's page; only with `require_identity_verification: false`.
   */
  readonly completion?: Completion;
  /**
   * Says whether an order can be invoiced with this product, where the merchant has limits. It is `payable` when
   * left out. What Dintero itself says when a session is opened is obeyed in any case.
   */
  readonly payability?: (order: Order) => Payability;
}

/** An invoice of its own. */
export interface SingleInvoiceOptions extends ProductOptions {
  /**
   * Who delivers the invoice. Left out, it is not sent: what the payment options of the account's checkout say counts
   * then, and `kravia` where they say nothing. Dintero tells which only once there is a session; until then the offer
   * says `kravia`, so name it here if the account says `merchant`.
   */
  readonly invoice_channel?: 'kravia' | 'merchant';
}

/** One invoice for all purchases of a period. */
export interface GroupedInvoiceOptions extends ProductOptions {
  /** Monthly when left out. Sent with sessions; an invoice that is issued in one step cannot carry it. */
  readonly invoice_schedule?: {readonly interval: InvoiceInterval};
}

/** The products a merchant sells with, in the order to show. */
export interface ProductsOptions {
  readonly 'kravia.invoice_b2b'?: SingleInvoiceOptions;
  readonly 'kravia.invoice_b2b_grouped'?: GroupedInvoiceOptions;
  readonly 'kravia.invoice_b2c'?: SingleInvoiceOptions;
}

/** Registers of companies by the country they are of. */
export type CompanyRegisters = {readonly [Code in Country]?: Register | undefined};

/** Everything `createInvoiceBackend` is told. */
export interface InvoiceBackendOptions {
  readonly dintero: DinteroAccount;
  /** The public address the handler is mounted at: `https://shop.example/invoice`. */
  readonly baseUrl: string;
  /** The shop's page with `<invoice-return>`; buyers come there with `invoice_result` added to its query. */
  readonly returnPage: string;
  /** Origins of the pages that may call: `https://shop.example`. */
  readonly allowedOrigins: readonly string[];
  /** Signs order tokens: at least 32 characters, known to nobody else. Another secret makes open tokens invalid. */
  readonly secret: string;
  readonly products: ProductsOptions;
  /** Where buyers may be; the first is preselected. */
  readonly countries: readonly Country[];
  /**
   * The registers that buyers can look their company up in, by country: `{NO: brreg(), FI: prh()}`. Where there is
   * none, buyers type; what a register does not know can be typed in any case.
   */
  readonly companies?: CompanyRegisters;
  readonly orders: {
    /** The order as it is to be invoiced now; undefined when there is none, or when it is no longer for sale. */
    find(reference: string): MerchantOrder | undefined | null | Promise<MerchantOrder | undefined | null>;
  };
  readonly store: PurchaseStore;
  /**
   * Called once for each change of an invoice's state, and again after a pause when it throws or takes more than a
   * minute. `created` comes before `collecting`, `partly_paid` and `paid`, even when all are read at once. A call is
   * repeated after its success only when the process ended, or lost its store, before that was noted: then with the
   * same `key`, by which a shop can tell. A buyer who goes away before there is an invoice is not told. After `failed`
   * and `cancelled` the order may be bought again, which comes as `created` with another session.
   */
  readonly onSettled: (purchase: SettledPurchase, delivery: Delivery) => void | Promise<void>;
  /** How single fields are asked for. A `read_only` field is taken from the order, whatever a browser sends. */
  readonly fields?: FieldPolicies;
  /** The seller as buyers know it; its name is the host of `returnPage` when left out. */
  readonly merchant?: {readonly name: string; readonly terms_url?: string};
  /** The runtime's own when left out. */
  readonly fetch?: typeof globalThis.fetch;
  /** Milliseconds since 1970; the runtime's own clock when left out. */
  readonly now?: () => number;
  /** Nothing personal is ever logged. The console when left out. */
  readonly log?: Log;
}
