import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {BackendClient} from '../checkout/backend-client.ts';
import {OpenSessionMemory} from '../checkout/open-session-memory.ts';
import {ResultWatch} from '../checkout/result-watch.ts';
import type {Offer} from '../domain/purchase/offer.ts';
import {advance} from '../domain/purchase/purchase.ts';
import type {PurchaseEvent} from '../domain/purchase/purchase-event.ts';
import {type CheckoutPage, openToken, type Purchase, returned} from '../domain/purchase/purchase-state.ts';
import type {OpenedSession, SessionRequest} from '../domain/purchase/session.ts';

/** An element that shows a purchase and is told when it enters another state. */
export interface PurchaseHost extends ReactiveControllerHost {
  purchaseChanged(now: Purchase, before: Purchase): void;
}

/** What the page notices about the open session. */
export type SessionSignal =
  | {readonly type: 'checkout_left' | 'details_reopened'}
  | {readonly type: 'checkout_page'; readonly page: CheckoutPage};

/** Milliseconds until the backend is first asked, where somebody else may have ended the purchase. */
const firstPause = {paying: 5000, choosing: 5000, opening: 5000, confirming: 0, settled: 1500} as const;

/** Takes one purchase from the backend's offer to its ending: carries out what {@link advance} decides. */
export class PurchaseController implements ReactiveController {
  /** Where the purchase stands. */
  purchase: Purchase = {state: 'loading'};
  readonly #host: PurchaseHost;
  readonly #watch = new ResultWatch(() => this.#ask());
  #client = new BackendClient('');
  #memory: OpenSessionMemory | undefined;

  constructor(host: PurchaseHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#watchIfOpen(this.purchase);
  }

  hostDisconnected(): void {
    this.#watch.stop();
  }

  /** Begins a purchase with an offer, the page's own or the backend's. What went before is left behind. */
  async begin(backend: string, order: string, offer?: Offer): Promise<void> {
    const client = new BackendClient(backend);
    this.#client = client;
    this.#enter({state: 'loading'});
    const answer = offer ? {ok: true as const, value: offer} : await client.offer(order);
    if (this.#client !== client) return;
    if (!answer.ok) return this.send({type: 'not_offered', problem: answer.problem.code});
    this.#memory = new OpenSessionMemory(answer.value.order.merchant_reference);
    const open = this.#memory.recall();
    this.send({type: 'offered', offer: answer.value, ...(open && {open})});
  }

  /** Begins on the return page, where only the result token is known. */
  beginReturned(backend: string, token: string): void {
    this.#client = new BackendClient(backend);
    this.#enter(returned(token));
  }

  /** Opens a session for what the shopper filled in, and tells which. */
  async open(request: SessionRequest): Promise<OpenedSession | undefined> {
    this.send({type: 'started_over'});
    if (this.purchase.state !== 'choosing') return undefined;
    this.send({type: 'submitted'});
    const answer = await this.#client.openSession(request);
    if (answer.ok) {
      this.#memory?.keep(answer.value);
      this.send({type: 'opened', session: answer.value});
      return answer.value;
    }
    const {code, issues, result_token} = answer.problem;
    this.send(
      code === 'already-paid' && result_token !== undefined
        ? {type: 'already_paid', result_token}
        : {type: 'refused', refusal: {problem: code, ...(issues && {issues})}},
    );
    return undefined;
  }

  /** Address of the invoice of this purchase as PDF. */
  get documentUrl(): string | undefined {
    const token = openToken(this.purchase);
    return token && this.#client.documentUrl(token);
  }

  /** Something happened to the session that is open now. */
  signal(event: SessionSignal): void {
    const result_token = openToken(this.purchase);
    if (result_token !== undefined) this.send({...event, result_token});
  }

  /** Something happened. */
  send(event: PurchaseEvent): void {
    this.#enter(advance(this.purchase, event));
  }

  #enter(now: Purchase): void {
    const before = this.purchase;
    if (now === before) return;
    this.purchase = now;
    if (isWithoutSession(now)) this.#memory?.forget();
    if (now.state !== before.state || openToken(now) !== openToken(before)) this.#watchIfOpen(now);
    if (now.state === 'settled' && now.result.final) this.#watch.stop();
    this.#host.requestUpdate();
    this.#host.purchaseChanged(now, before);
  }

  #watchIfOpen(purchase: Purchase): void {
    if (openToken(purchase) !== undefined && purchase.state in firstPause) {
      this.#watch.start(firstPause[purchase.state as keyof typeof firstPause]);
    } else {
      this.#watch.stop();
    }
  }

  async #ask(): Promise<number | undefined> {
    const result_token = openToken(this.purchase);
    if (result_token === undefined) return undefined;
    const answer = await this.#client.result(result_token);
    if (answer.ok) this.send({type: 'answered', result_token, result: answer.value});
    else if (answer.problem.code === 'unknown-token') this.send({type: 'token_unknown', result_token});
    else this.send({type: 'unanswered', result_token});
    return answer.retryAfter;
  }
}

/** No session is left that a reload could pay on. */
function isWithoutSession({state, ...facts}: Purchase): boolean {
  return (
    state === 'cancelled' ||
    state === 'expired' ||
    state === 'failed' ||
    (state === 'choosing' && !('open' in facts))
  );
}
