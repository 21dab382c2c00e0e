import type {DinteroClient} from '../dintero/client.ts';
import type {BackendSettings} from '../options/backend-settings.ts';
import type {PurchaseStore} from '../stores/purchases.ts';
import type {Settle} from './settle.ts';

/** What making, following and ending purchases works with. */
export interface PurchaseParts {
  readonly settings: BackendSettings;
  readonly store: PurchaseStore;
  readonly dintero: DinteroClient;
  readonly settle: Settle;
}
