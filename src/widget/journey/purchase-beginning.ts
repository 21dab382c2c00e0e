import {fetchOffer} from '../../checkout/fetch-offer.ts';
import {isVisitKept} from '../../checkout/visit-key.ts';
import type {Offer} from '../../domain/purchase/offer.ts';
import type {ProblemCode} from '../../domain/purchase/problem-code.ts';
import type {Purchase, Refusal} from '../../domain/purchase/purchase-state.ts';
import {InvoiceStateChangeEvent} from '../events/invoice-state-change-event.ts';
import {nextTask} from '../next-task.ts';
import {untilLoaded} from '../until-loaded.ts';
import type {WordsController} from '../words/words-controller.ts';
import type {CheckoutJourney} from './checkout-journey.ts';
import type {JourneyHost} from './journey-host.ts';

/** What there is to show before the shopper begins to fill in: a purchase at its very beginning. */
export type Beginning = {
  readonly offer?: Offer;
  readonly problem?: ProblemCode;
  readonly refusal?: Refusal;
} & Extract<Purchase, {state: 'loading' | 'unavailable' | 'choosing'}>;

/** The element that shows the beginning, and tells the page of it. */
export interface BeginningHost extends JourneyHost {
  /** An offer that the page has already: the backend is not asked for one. */
  readonly offer?: Offer;
  readonly words: WordsController;
}

/**
 * The purchase until the shopper begins: brings the offer, or the reason why there is none, and loads what comes
 * after the form once it is touched. An answer that is overtaken by another question is dropped.
 */
export class PurchaseBeginning {
  /** What there is to show. */
  state: Beginning = {state: 'loading'};
  /** What comes after the form, once the shopper has begun. */
  journey: CheckoutJourney | undefined;
  readonly #host: BeginningHost;
  #createJourney: ((offer: Offer) => CheckoutJourney) | undefined;

  constructor(host: BeginningHost) {
    this.#host = host;
  }

  /** Asks for the offer. A purchase that this tab knows from before a reload goes on. */
  async ask(): Promise<void> {
    const {backend, order, offer, words} = this.#host;
    this.journey?.leave();
    this.journey = undefined;
    const loading: Beginning = {state: 'loading'};
    this.#show(loading);
    void this.#replaceFallback();
    const answer = offer ? {ok: true as const, value: offer} : await fetchOffer(backend, order);
    await nextTask();
    const isKept = answer.ok && isVisitKept(answer.value.order.merchant_reference);
    if (isKept) await this.#load();
    // The page may have gone on since: a script in its head comes before the plain form.
    await this.#replaceFallback();
    if (!answer.ok) await words.complete().catch(() => {});
    if (this.state !== loading) return;
    if (!answer.ok) {
      const {code, correlation_id} = answer.problem;
      this.#show({state: 'unavailable', problem: code, correlation_id});
      return;
    }
    this.#show({state: 'choosing', offer: answer.value});
    if (isKept) this.journey = this.#createJourney?.(answer.value);
    this.journey?.resume();
  }

  /** The shopper begins to fill in: loads what comes after the form. */
  async touch(): Promise<void> {
    const {offer} = this.state;
    if (!offer || this.journey) return;
    const isLoaded = await this.#load();
    if (offer !== this.state.offer) return;
    if (isLoaded) this.journey ??= this.#createJourney?.(offer);
    else this.#show({state: 'choosing', offer, refusal: {problem: 'unreachable'}});
    this.#host.requestUpdate();
  }

  /** A plain form inside the tag makes room for the widget's own, and leaves it what was typed. */
  async #replaceFallback(): Promise<void> {
    const host = this.#host;
    if (!host.querySelector('[slot=fallback]')) return;
    await import('../take-over.ts').then(
      ({takeOver}) => takeOver(host),
      () => {},
    );
  }

  /** False when it cannot be loaded now. */
  async #load(): Promise<boolean> {
    const host = this.#host;
    try {
      const [{CheckoutJourney}] = await Promise.all([import('./checkout-journey.ts'), host.words.complete()]);
      this.#createJourney = (offer) => new CheckoutJourney(host, offer);
      return true;
    } catch {
      return false;
    }
  }

  /** Shows something else, and says so: a step by itself, trouble with the script that announces it. */
  #show(state: Beginning): void {
    const host = this.#host;
    const before = this.state;
    const {offer, problem, refusal} = state;
    const product = offer && host.chosenProduct(offer)?.type;
    this.state = state;
    host.requestUpdate();
    if (problem || refusal) {
      void untilLoaded(() => import('../announce.ts')).then(({announce}) =>
        announce(host, state, before, product),
      );
    } else if (state.state !== before.state) {
      host.dispatchEvent(new InvoiceStateChangeEvent({state: state.state, previous: before.state, product}));
    }
  }
}
