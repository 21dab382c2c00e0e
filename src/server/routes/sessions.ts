import {unreachable} from '../../domain/unreachable.ts';
import type {Buy} from '../buy.ts';
import {SessionRequest} from '../contract/session-request.ts';
import {problem} from '../http/problem.ts';
import {readJson} from '../http/request-body.ts';
import type {Handler} from './handler.ts';

/** `POST /sessions`: what the widget sends, answered in JSON. */
export function createSessionsHandler(buy: Buy): Handler {
  return async function sessions(request) {
    const body = await readJson(request, SessionRequest);
    if (!body.ok) return body.issue;
    const answer = await buy(body.value);
    switch (answer.kind) {
      case 'opened':
        return Response.json(answer.session, {status: 201});
      case 'open_already':
        return Response.json(answer.session);
      case 'already_paid':
        return problem('already-paid', {result_token: answer.result_token});
      case 'unknown_order':
        return problem('unknown-order');
      case 'not_payable':
        return problem('product-not-available', {
          errors: [{field: 'payment_product_type', code: answer.payability}],
        });
      case 'invalid_address':
        return problem('invalid-address', {errors: answer.issues});
      case 'too_many':
        return problem('too-many-requests', {retryAfter: answer.retryAfter});
      default:
        return unreachable(answer);
    }
  };
}
