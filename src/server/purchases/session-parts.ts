import type {BillingAddress} from '../../domain/billing/address.ts';
import type {Order} from '../../domain/order.ts';
import type {OfferedProduct} from '../../domain/purchase/offer.ts';
import type {BackendSettings} from '../backend-settings.ts';
import type {DinteroClient} from '../dintero/client.ts';
import type {PurchaseStore} from '../stores/purchases.ts';
import type {Settle} from './settle.ts';

/** What a shopper wants to pay, judged already. */
export interface SessionWish {
  readonly order: Order;
  readonly product: OfferedProduct;
  readonly address: BillingAddress;
}

/** What opening, starting and ending sessions works with. */
export interface SessionParts {
  readonly settings: BackendSettings;
  readonly store: PurchaseStore;
  readonly dintero: DinteroClient;
  readonly settle: Settle;
}
