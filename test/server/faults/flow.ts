import type {FaultyShop, ShopSetting} from './faulty-shop.ts';

/**
 * What whoever did something was told: that the invoice stands, is being collected or was cancelled; `nothing`, so that
 * it may safely be done again or left; or `unknown`, which is never untrue.
 */
export type Told = 'invoice' | 'collecting' | 'cancelled' | 'nothing' | 'unknown';

/** Something that a buyer or a back office does, with every call that it takes. */
export interface Flow {
  readonly name: string;
  readonly setting?: ShopSetting;
  /** What happened before, when nothing went wrong. */
  readonly before?: (shop: FaultyShop) => Promise<unknown>;
  /** Does it once. Done again, it comes to the same. */
  readonly act: (shop: FaultyShop) => Promise<Told>;
  /** What it comes to, sooner or later. */
  readonly told: Exclude<Told, 'unknown'>;
}
