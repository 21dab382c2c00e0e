import type {ReactiveControllerHost} from 'lit';
import {fetchOffer} from '../checkout/fetch-offer.ts';
import type {Offer} from '../domain/purchase/offer.ts';
import type {ProblemCode} from '../domain/purchase/problem-code.ts';
import {InvoiceErrorEvent} from './events/invoice-error-event.ts';
import {InvoiceStateChangeEvent} from './events/invoice-state-change-event.ts';
import {isPassing} from './is-passing.ts';

/** What there is to show before the shopper begins to fill in. */
export type Beginning =
  | {readonly state: 'loading'; readonly offer?: undefined; readonly problem?: undefined}
  | {readonly state: 'unavailable'; readonly offer?: undefined; readonly problem: ProblemCode}
  | {readonly state: 'choosing'; readonly offer: Offer; readonly problem?: ProblemCode};

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
  readonly #host: EventTarget & Pick<ReactiveControllerHost, 'requestUpdate'>;

  constructor(host: EventTarget & Pick<ReactiveControllerHost, 'requestUpdate'>) {
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
      const {code} = answer.problem;
      this.show({state: 'unavailable', problem: code});
      this.#host.dispatchEvent(new InvoiceErrorEvent(code, isPassing(code)));
    }
    return answer.ok;
  }

  /** Shows something else, and says so when it is another state. */
  show(beginning: Beginning): void {
    const previous = this.beginning.state;
    this.beginning = beginning;
    this.#host.requestUpdate();
    if (previous === beginning.state) return;
    this.#host.dispatchEvent(new InvoiceStateChangeEvent(beginning.state, previous));
  }
}
