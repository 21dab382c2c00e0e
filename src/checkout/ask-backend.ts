import type {ProblemCode} from '../domain/purchase/problem-code.ts';
import {members} from './members.ts';

/** Why the backend did not do what it was asked: the contract's problem, of which only the code is looked at here. */
export interface BackendProblem {
  readonly code: ProblemCode;
  /** The fields that `invalid-address` is about, as the backend sent them. */
  readonly errors?: unknown;
  /** With `already-paid`: the token of the purchase that the order has, as the backend sent it. */
  readonly result_token?: unknown;
  /** Finds the problem in the backend's log. */
  readonly correlation_id?: string;
}

/** What the backend answered: a value of the contract, or the problem. */
export type Answer<Value> = (
  | {readonly ok: true; readonly value: Value}
  | {readonly ok: false; readonly problem: BackendProblem}
) & {
  /** Milliseconds that the backend wants to be left alone, if it said so. */
  readonly retryAfter?: number | undefined;
};

/** What is asked: where below the base URL, and what of the answer can be used. */
export interface Question<Value> {
  /** The backend's base URL, absolute or relative to the page, with or without a slash at its end. */
  readonly base: string;
  readonly path: string;
  /** Nothing when the answer is not of the contract. */
  readonly read: (json: unknown) => Value | undefined;
  /** Everything of a request but a plain `GET`. */
  readonly init?: RequestInit;
}

/** Milliseconds after which an answer is not waited for any longer. */
const patience = 30_000;

/** Asks the merchant backend one thing. Never throws: no usable answer is a problem too. */
export async function askBackend<Value>({base, path, read, init}: Question<Value>): Promise<Answer<Value>> {
  try {
    const response = await fetch(base.replace(/\/$/, '') + path, {
      credentials: 'omit',
      signal: AbortSignal.timeout(patience),
      ...init,
    });
    const retryAfter = Number(response.headers.get('Retry-After')) * 1000 || undefined;
    const json: unknown = await response.json();
    if (!response.ok) return {ok: false, problem: readProblem(json), retryAfter};
    const value = read(json);
    return value === undefined ? {ok: false, problem: {code: 'internal'}} : {ok: true, value, retryAfter};
  } catch (error) {
    return {ok: false, problem: {code: error instanceof SyntaxError ? 'internal' : 'unreachable'}};
  }
}

function readProblem(json: unknown): BackendProblem {
  const problem = members(json);
  return {...problem, code: `${problem.code ?? 'internal'}` as ProblemCode};
}
