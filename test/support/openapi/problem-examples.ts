import {type AnsweredProblemCode, type ProblemDetails, problem} from '../../../src/server/http/problem.ts';
import {resultToken} from './tokens.ts';

/** What a problem always says beside its code, by the code. */
const details: Partial<Record<AnsweredProblemCode, ProblemDetails>> = {
  'invalid-request': {errors: [{field: 'billing_address.email', code: 'invalid_type'}]},
  'already-paid': {result_token: resultToken},
  'invalid-address': {errors: [{field: 'organization_number', code: 'check_digit'}]},
  'product-not-available': {errors: [{field: 'payment_product_type', code: 'not_offered'}]},
};

/** The members that a problem has beside those that all have. */
export function ownMembers(code: AnsweredProblemCode): readonly string[] {
  return Object.keys(details[code] ?? {});
}

/** A problem as the kit answers it. */
export function problemExample(code: AnsweredProblemCode, status?: number): Promise<unknown> {
  const correlation_id = '0f8fad5b-d9cb-469f-a165-70867728950e';
  return problem(code, {...details[code], correlation_id, ...(status && {status})}).json();
}
