import type {BillingDraft} from '../../domain/purchase/offer.ts';
import type {ClockStep, Sandbox, SandboxOptions, ScenarioName} from '../../sandbox.ts';
import type {InvoiceBackend, InvoiceBackendOptions, InvoiceState, SettledPurchase} from '../../server.ts';
import type {OrderContent} from '../fixtures/country-fixtures.ts';

/** What a test may want otherwise; everything has a default. `allowedOrigins` is every page of this machine. */
export interface TestShopOptions
  extends Partial<
    Pick<
      InvoiceBackendOptions,
      | 'allowedOrigins'
      | 'companies'
      | 'countries'
      | 'fields'
      | 'log'
      | 'merchant'
      | 'onSettled'
      | 'products'
      | 'returnPage'
      | 'store'
    >
  > {
  /** Where the shop listens on this machine; 0, the default, takes any free port. */
  readonly port?: number;
  /** How Dintero behaves. By default everything that takes it seconds takes milliseconds. */
  readonly sandbox?: Omit<SandboxOptions, 'accounts' | 'fetch' | 'scenarios' | 'signatureTime'>;
}

/** What is bought: an order of {@link fixtures}, or one of your own. */
export interface TestOrder extends OrderContent {
  /** The next of `order-1`, `order-2`… when left out. */
  readonly merchant_reference?: string;
  /** What the shop knows of the buyer already. */
  readonly billing_address?: BillingDraft;
}

/** An order that can be paid. */
export interface PlacedOrder {
  readonly merchant_reference: string;
  /** The order token, as the widget's attribute `order` wants it. */
  readonly token: string;
  /** The shop's page on which it is paid. */
  readonly checkout: string;
}

/** A shop to test with: a page with the widget, the merchant backend, and the sandbox of Dintero behind it. */
export interface TestShop extends AsyncDisposable {
  /**
   * The shop's origin. Its page `/` holds the script tag and an order that is placed by opening it; `locale`, `country`,
   * `product`, `mode` and `render` in its query become attributes of the widget. Buyers come back to `/thank-you`.
   * `POST /orders` places the order in its body, or any; pages of tests ask it through `testShopAt`.
   */
  readonly url: string;
  /** The widget's attribute `backend`, for a page of your own. */
  readonly backendUrl: string;
  /** Dintero's API and checkout address. */
  readonly sandboxUrl: string;
  /** The merchant backend, with its back office `invoices`. */
  readonly backend: InvoiceBackend;
  /** Dintero: what it was asked (`journal`), what goes wrong (`failNext`, `nextCallbacks`), what buyers pay (`pay`). */
  readonly sandbox: Sandbox;
  /** Everything that `onSettled` was told, oldest first. */
  readonly settlements: readonly SettledPurchase[];
  /** Places an order; a Norwegian one when none is given. Throws `InvalidOrderError` where it does not add up. */
  placeOrder(order?: TestOrder): Promise<PlacedOrder>;
  /** From now on this happens to buyers whose e-mail address has no tag; without a name, nothing special. */
  play(scenario?: ScenarioName): void;
  /** Moves the time of shop and sandbox: what falls due happens on its own day, and the shop has heard of each. */
  advance(by: ClockStep): Promise<void>;
  /**
   * Waits until the shop was told that an order's invoice has reached a state.
   *
   * @param state `created` when left out.
   * @throws Error after ten seconds, naming the states that the shop was told of.
   */
  settled(merchant_reference: string, state?: InvoiceState): Promise<SettledPurchase>;
  /** Ends shop and sandbox, with everything that was still to happen. */
  close(): Promise<void>;
}
