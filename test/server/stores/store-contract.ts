import type {PurchaseStore} from '../../../src/server/stores/purchases.ts';
import {attemptsContract} from './attempts-contract.ts';
import {claimsContract} from './claims-contract.ts';
import {notificationsContract} from './notifications-contract.ts';
import {purchasesContract} from './purchases-contract.ts';

/** What every store promises, whatever it keeps its purchases in. */
export function storeContract(name: string, create: () => PurchaseStore): void {
  claimsContract(name, create);
  attemptsContract(name, create);
  purchasesContract(name, create);
  notificationsContract(name, create);
}
