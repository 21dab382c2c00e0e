import type {FieldIssue} from '../domain/billing/issue.ts';
import type {Offer} from '../domain/purchase/offer.ts';
import type {ProblemCode} from '../domain/purchase/problem-code.ts';
import type {PurchaseResult} from '../domain/purchase/receipt.ts';
import type {OpenedSession, SessionRequest} from '../domain/purchase/session.ts';
import {readOffer, readResult, readSession} from './answers.ts';

/** Why the backend did not do what it was asked, in the contract's words. */
export interface BackendProblem {
  readonly code: ProblemCode;
  /** The fields that `invalid-address` is about. */
  readonly issues?: readonly FieldIssue[];
  /** With `already-paid`: the token of the purchase that the order has. */
  readonly result_token?: string;
}

/** What the backend answered: a value of the contract, or the problem. Asking never throws. */
export type Answer<Value> =
  | {readonly ok: true; readonly value: Value; readonly retryAfter?: number}
  | {readonly ok: false; readonly problem: BackendProblem; readonly retryAfter?: number};

/** Milliseconds after which an answer is not waited for any longer. */
const patience = 30_000;

/** The browser's side of the merchant contract, version 1. */
export class BackendClient {
  readonly #base: string;

  /** @param base The backend's base URL, absolute or relative to the page, with or without a slash at its end. */
  constructor(base: string) {
    this.#base = base.replace(/\/$/, '');
  }

  /** What the order can be invoiced with. */
  offer(order: string): Promise<Answer<Offer>> {
    return this.#ask(`/offer?order=${encodeURIComponent(order)}`, readOffer, {});
  }

  /** Opens a session, or finds the one that is open; safe to repeat. */
  openSession(request: SessionRequest): Promise<Answer<OpenedSession>> {
    const headers = {'Content-Type': 'application/json'};
    return this.#ask('/sessions', readSession, {
      method: 'POST',
      headers,
      body: JSON.stringify(request),
    });
  }

  /** What became of a purchase. */
  result(token: string): Promise<Answer<PurchaseResult>> {
    return this.#ask(`/result?token=${encodeURIComponent(token)}`, readResult, {});
  }

  /** Address of the invoice as PDF. */
  documentUrl(token: string): string {
    return `${this.#base}/document?token=${encodeURIComponent(token)}`;
  }

  async #ask<Value>(
    path: string,
    read: (json: unknown) => Value | undefined,
    init: RequestInit,
  ): Promise<Answer<Value>> {
    try {
      const signal = AbortSignal.timeout(patience);
      const response = await fetch(this.#base + path, {credentials: 'omit', ...init, signal});
      const seconds = Number(response.headers.get('Retry-After'));
      const later = seconds > 0 ? {retryAfter: seconds * 1000} : {};
      const json: unknown = await response.json();
      if (!response.ok) return {ok: false, problem: readProblem(json), ...later};
      const value = read(json);
      return value === undefined ? {ok: false, problem: {code: 'internal'}} : {ok: true, value, ...later};
    } catch (error) {
      return {ok: false, problem: {code: error instanceof SyntaxError ? 'internal' : 'unreachable'}};
    }
  }
}

function readProblem(json: unknown): BackendProblem {
  const {code, errors, result_token} = (json ?? {}) as Record<string, unknown>;
  return {
    code: (typeof code === 'string' ? code : 'internal') as ProblemCode,
    ...(Array.isArray(errors) && {issues: errors as FieldIssue[]}),
    ...(typeof result_token === 'string' && {result_token}),
  };
}
