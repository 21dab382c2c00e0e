import type {BillingIssue} from '../billing/issue.ts';
import {type Country, countryCodes} from './country.ts';

/**
 * What reading a typed text answers: the value in the form that is sent, or the code of why there is none,
 * with the countries in which the text would be right when the code is `other_country`.
 */
export type Reading<Value, Issue extends BillingIssue = BillingIssue> =
  | {readonly ok: true; readonly value: Value}
  | {readonly ok: false; readonly issue: Issue; readonly suggests?: readonly Country[]};

/** A failed reading, told as `other_country` when the text is right in any. */
export function orElsewhere<Value, Issue extends BillingIssue>(
  own: Reading<Value, Issue>,
  isRightIn: (country: Country) => boolean,
): Reading<Value, Issue | 'other_country'> {
  const suggests = countryCodes.filter(isRightIn);
  return suggests.length > 0 ? {ok: false, issue: 'other_country', suggests} : own;
}
