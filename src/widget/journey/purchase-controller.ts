import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {BackendProblem} from '../../checkout/ask-backend.ts';
import {BackendClient} from '../../checkout/backend-client.ts';
import {readSession} from '../../checkout/read-session.ts';
import {ResultWatch} from '../../checkout/result-watch.ts';
import type {VisitMemory} from '../../checkout/visit-memory.ts';
import type {FieldIssue} from '../../domain/billing/issue.ts';
import type {Problem} from '../../domain/purchase/problem-code.ts';
import {advance} from '../../domain/purchase/purchase.ts';
import type {PurchaseEvent} from '../../domain/purchase/purchase-event.ts';
import {
  type Attempt,
  type CheckoutPage,
  openToken,
  type Purchase,
} from '../../domain/purchase/purchase-state.ts';
import type {OpenedSession, SessionRequest} from '../../domain/purchase/session.ts';
import {OrderTabs} from './order-tabs.ts';

/** Where a purchase begins, and who is told how it goes on. */
export interface PurchaseOptions {
  /** Base URL of the merchant backend. */
  readonly backend: string;
  /** With an offer, or on the return page with a token. */
  readonly purchase: Purchase;
  /** Where this tab remembers the session that is open; a return page remembers none. */
  readonly memory?: VisitMemory;
  readonly onChange: (now: Purchase, before: Purchase) => void;
}

/** What the page notices about the open session. */
export type SessionSignal =
  | {readonly type: 'checkout_left' | 'details_reopened' | 'continued_here'}
  | {readonly type: 'checkout_page'; readonly page: CheckoutPage};

/** Milliseconds until the backend is first asked, in the states in which somebody else may end the purchase. */
const firstPauses: {readonly [State in Purchase['state']]?: number} = {
  paying: 5000,
  choosing: 5000,
  opening: 5000,
  confirming: 0,
  settled: 1500,
};

/** Takes a purchase to its ending: carries out what {@link advance} decides. */
export class PurchaseController implements ReactiveController {
  /** Where the purchase stands. */
  purchase: Purchase;
  /** The last question about the purchase did not reach the backend. */
  isCutOff = false;
  readonly #host: ReactiveControllerHost;
  readonly #onChange: PurchaseOptions['onChange'];
  readonly #client: BackendClient;
  readonly #memory: VisitMemory | undefined;
  readonly #tabs: OrderTabs | undefined;
  /** A widget that was taken out of the page while it waited for an answer watches nothing. */
  #isConnected = false;
  #isOver = false;
  readonly #watch = new ResultWatch(() => this.#ask());

  constructor(host: ReactiveControllerHost, {backend, purchase, memory, onChange}: PurchaseOptions) {
    this.#host = host;
    this.#onChange = onChange;
    this.#client = new BackendClient(backend);
    this.purchase = purchase;
    this.#memory = memory;
    if (purchase.state === 'choosing') {
      this.#tabs = new OrderTabs(purchase.offer.order.merchant_reference, this);
    }
    host.addController(this);
  }

  hostConnected(): void {
    this.#isConnected = true;
    this.#watchIfOpen(this.purchase);
    this.#tabs?.open();
  }

  hostDisconnected(): void {
    this.#isConnected = false;
    this.#watch.stop();
    this.#tabs?.close();
  }

  /** Is about this purchase no longer: what is still on its way changes nothing. */
  leave(): void {
    this.#isOver = true;
    this.hostDisconnected();
    this.#host.removeController(this);
  }

  /** Opens a session for what the shopper filled in, and tells which, unless the purchase has gone on without it. */
  async open(request: SessionRequest): Promise<OpenedSession | undefined> {
    this.send({type: 'started_over'});
    if (this.purchase.state !== 'choosing') return undefined;
    this.send({type: 'submitted'});
    const answer = await this.#client.openSession(request);
    if (answer.ok) {
      this.send({type: 'opened', session: answer.value});
      if (openToken(this.purchase) !== answer.value.result_token) return undefined;
      this.#memory?.keepSession(answer.value, request.payment_product_type);
      return answer.value;
    }
    const {code, errors, result_token} = answer.problem;
    const issues = Array.isArray(errors) && {issues: errors as FieldIssue[]};
    this.send(
      code === 'already-paid' && typeof result_token === 'string'
        ? {type: 'already_paid', result_token}
        : {type: 'refused', refusal: {...problemOf(answer.problem), ...issues}},
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
    const before = this.purchase;
    const now = advance(before, event);
    if (now === before || this.#isOver) return;
    this.purchase = now;
    if (this.#memory) remember(now, this.#memory);
    this.#tabs?.tell(now, before);
    if (now.state !== before.state || openToken(now) !== openToken(before)) this.#watchIfOpen(now);
    if (now.state === 'settled' && now.result.final) this.#watch.stop();
    this.#host.requestUpdate();
    this.#onChange(now, before);
  }

  /** Asks the backend about a session that another tab named. Once there is an invoice, no other session is news. */
  async askAbout(attempt: Attempt): Promise<void> {
    const instead_of = openToken(this.purchase);
    if (attempt.result_token === instead_of) return this.#watch.askNow();
    if (this.purchase.state === 'settled') return;
    const answer = await this.#client.result(attempt.result_token);
    if (answer.ok) this.send({type: 'heard', instead_of, attempt, result: answer.value});
  }

  /** Another tab went back to its form. */
  leftElsewhere(session_id: string): void {
    this.send({type: 'left_elsewhere', session_id});
  }

  #watchIfOpen(purchase: Purchase): void {
    const pause = firstPauses[purchase.state];
    const isOpen = openToken(purchase) !== undefined && pause !== undefined;
    if (isOpen && this.#isConnected) this.#watch.start(pause);
    else this.#watch.stop();
  }

  async #ask(): Promise<number | undefined> {
    const result_token = openToken(this.purchase);
    if (result_token === undefined) return undefined;
    const answer = await this.#client.result(result_token);
    this.isCutOff = !answer.ok && answer.problem.code === 'unreachable';
    this.#host.requestUpdate();
    if (answer.ok) {
      this.send({type: 'answered', result_token, result: answer.value});
    } else {
      const type = answer.problem.code === 'unknown-token' ? 'token_unknown' : 'unanswered';
      this.send({type, result_token, because: problemOf(answer.problem)});
    }
    return answer.retryAfter;
  }
}

function problemOf({code, correlation_id}: BackendProblem): Problem {
  return {problem: code, ...(correlation_id && {correlation_id})};
}

/** Notes what a reload of this tab should find: the session that is paid here, was left, or has the receipt. */
function remember(purchase: Purchase, memory: VisitMemory): void {
  const settled = purchase.state === 'settled';
  const here = purchase.state === 'paying' && purchase.page !== 'elsewhere';
  if (settled) memory.forgetDraft();
  const session = settled || here ? readSession(purchase.attempt) : undefined;
  const left = 'open' in purchase ? readSession(purchase.open) : undefined;
  if (session) memory.keepSession(session);
  else if (left) memory.keepLeft(left);
  else if (settled || isWithoutSession(purchase)) memory.forgetSession();
}

/** No session is left that a reload should know of. */
function isWithoutSession({state, ...facts}: Purchase): boolean {
  if (state === 'choosing') return !('open' in facts);
  return state === 'cancelled' || state === 'expired' || state === 'failed';
}
