import type {Register} from '../../../src/server/companies/register.ts';
import type {InvoiceBackendOptions} from '../../../src/server/options/backend-options.ts';
import {memoryStore} from '../../../src/server/stores/memory-store.ts';
import type {PurchaseStore} from '../../../src/server/stores/purchases.ts';
import {StoreUnavailableError} from '../../../src/server/stores/store-unavailable-error.ts';

function breakDown(): never {
  throw new TypeError('This part has a bug');
}

/** A shop's own code that has a bug. */
export const brokenOrders: InvoiceBackendOptions['orders'] = {find: breakDown};

/** A store that finds no purchase because it has a bug. */
export function brokenStore(): PurchaseStore {
  return {...memoryStore(), purchaseOfToken: breakDown, purchaseOfSession: breakDown};
}

/** A store whose database cannot be reached. */
export function storeAway(): PurchaseStore {
  const away = async () => {
    throw new StoreUnavailableError('The database is away', {passing: true});
  };
  return {...memoryStore(), purchaseOfToken: away, purchaseOfSession: away, purchasesOfOrder: away};
}

/** A register of the shop's own that has a bug. */
export const brokenRegister: Register = {
  source: 'own',
  lookUpsPerMinute: 600,
  connect: () => ({findByNumber: breakDown, findByName: breakDown}),
};

/** A register that must not be asked at all. */
export const busyRegister: Register = {...brokenRegister, lookUpsPerMinute: 0};
