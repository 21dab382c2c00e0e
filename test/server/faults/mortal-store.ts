import type {PurchaseStore} from '../../../src/server/stores/purchases.ts';
import type {Life} from './wire.ts';

/** A store as one process has it: once that has died, nothing it still asks for is done or answered. */
export function mortalStore(store: PurchaseStore, life: Life): PurchaseStore {
  return new Proxy(store, {
    get(target, name: keyof PurchaseStore) {
      const method = target[name] as (...parameters: unknown[]) => Promise<unknown>;
      return async (...parameters: unknown[]) => {
        const answer = life.isOver() ? undefined : await method(...parameters);
        return life.isOver() ? new Promise<never>(() => {}) : answer;
      };
    },
  });
}
