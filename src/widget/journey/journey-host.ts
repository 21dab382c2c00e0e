import type {Offer, OfferedProduct} from '../../domain/purchase/offer.ts';
import type {LookupHost} from '../company-lookup.ts';
import type {Speaker} from '../spoken-judge.ts';
import type {DraftHost} from './visit-draft.ts';

/** What the journey needs of `<invoice-checkout>`. */
export interface JourneyHost extends HTMLElement, LookupHost, DraftHost, Speaker {
  readonly words: Speaker['words'] & LookupHost['words'];
  readonly order: string;
  readonly mode: 'embedded' | 'redirect';
  chosenProduct(offer: Offer): OfferedProduct | undefined;
}
