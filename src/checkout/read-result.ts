import type {Outcome} from '../domain/purchase/outcome.ts';
import type {PurchaseResult} from '../domain/purchase/receipt.ts';
import {members} from './members.ts';

const outcomes: Readonly<Record<Outcome, true>> = {
  authorized: true,
  on_hold: true,
  pending: true,
  cancelled: true,
  failed: true,
  expired: true,
};

/** The result in a backend's answer, if it is one. */
export function readResult(json: unknown): PurchaseResult | undefined {
  const {outcome} = members(json);
  return typeof outcome === 'string' && Object.hasOwn(outcomes, outcome)
    ? (json as PurchaseResult)
    : undefined;
}
