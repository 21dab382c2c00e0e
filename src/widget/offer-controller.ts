import type {ReactiveControllerHost} from 'lit';
import {fetchOffer} from '../checkout/fetch-offer.ts';
import type {Offer, OfferedProduct} from '../domain/purchase/offer.ts';
import type {ProblemCode} from '../domain/purchase/problem-code.ts';
import type {Purchase, Refusal} from '../domain/purchase/purchase-state.ts';
import {InvoiceStateChangeEvent} from './events/invoice-state-change-event.ts';
import {untilLoaded} from './until-loaded.ts';

/** What there is to show before the shopper begins to fill in: a purchase at its very beginning. */
export type Beginning = {
  readonly offer?: Offer;
  readonly problem?: ProblemCode;
  readonly refusal?: Refusal;
} & Extract<Purchase, {state: 'loading' | 'unavailable' | 'choosing'}>;

/** The element that shows the beginning, and tells the page of it. */
export interface OfferHost extends EventTarget, Pick<ReactiveControllerHost, 'requestUpdate'> {
  chosenProduct(offer: Offer): OfferedProduct | undefined;
}

/** Which order is asked about, and where. */
export interface OfferQuestion {
  readonly backend: string;
  readonly order: string;
  /** An offer that the page has already: nobody is asked. */
  readonly offer?: Offer | undefined;
  /** Runs before the form shows, or before it is said why there is none. */
  readonly prepare: (offer: Offer | undefined) => Promise<void>;
}

/** Brings the offer, or the reason why there is none. An answer that is overtaken by another question is dropped. */
export class OfferController {
  /** What there is to show. */
  beginning: Beginning = {state: 'loading'};
  readonly #host: OfferHost;

  constructor(host: OfferHost) {
    this.#host = host;
  }

  /** Asks; true once the form can be shown. */
  async ask({backend, order, offer, prepare}: OfferQuestion): Promise<boolean> {
    const loading: Beginning = {state: 'loading'};
    this.show(loading);
    const answer = offer ? {ok: true as const, value: offer} : await fetchOffer(backend, order);
    await prepare(answer.ok ? answer.value : undefined);
    if (this.beginning !== loading) return false;
    if (answer.ok) {
      this.show({state: 'choosing', offer: answer.value});
    } else {
      const {code, correlation_id} = answer.problem;
      this.show({state: 'unavailable', problem: code, correlation_id});
    }
    return answer.ok;
  }

  /** Shows something else, and says so: a step by itself, trouble with the script that announces it. */
  show(beginning: Beginning): void {
    const host = this.#host;
    const before = this.beginning;
    const {state, offer, problem, refusal} = beginning;
    const product = offer && host.chosenProduct(offer)?.type;
    this.beginning = beginning;
    host.requestUpdate();
    if (problem || refusal) {
      void untilLoaded(() => import('./announce.ts')).then(({announce}) =>
        announce(host, beginning, before, product),
      );
    } else if (state !== before.state) {
      host.dispatchEvent(new InvoiceStateChangeEvent({state, previous: before.state, product}));
    }
  }
}
