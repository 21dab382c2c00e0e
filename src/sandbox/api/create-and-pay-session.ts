import type {Handler} from 'hono';
import type {Environment} from '../http/environment.ts';
import {errorAnswer} from '../http/error-answer.ts';
import {featureToggles} from '../http/feature-toggles.ts';
import {readJson} from '../http/read-json.ts';
import {authorize} from '../kravia/authorize.ts';
import {initiate} from '../kravia/initiate.ts';
import {paymentTerms} from '../kravia/invoice-terms.ts';
import {PaySessionRequest} from '../schemas/pay-session-request.ts';
import type {World} from '../world.ts';
import {openSession} from './open-session.ts';
import {paidInOneStepAnswer} from './pay-answer.ts';
import {refuseDuplicate} from './refuse-duplicate.ts';
import {orderWarnings, warn} from './warnings.ts';

/**
 * `POST /v1/sessions/pay`: a session and its invoice in one call of the merchant's server; nobody is identified. 200
 * also where the authorization fails: the transaction is FAILED and says why in `events[].error`. Source: Dintero,
 * Kravia merchant initiated payments; payments API: session pay.
 */
export function createAndPaySessionHandler(world: World): Handler<Environment> {
  return async (c) => {
    const body = await readJson(c.req, PaySessionRequest);
    if (!body.ok) return body.issue;
    const {payment, session: request, billing_address, url} = body.value;
    const {accountId, profiles} = c.get('account');
    const isOn = featureToggles(c.req.header('dintero-feature-toggles'));
    const duplicate = refuseDuplicate(world, accountId, request.order.merchant_reference, isOn);
    if (duplicate !== undefined) return errorAnswer(400, duplicate);
    const terms = paymentTerms(payment, profiles.default ?? {}, world.settings.payability);
    if (terms.payability !== 'payable') return errorAnswer(400, `The payment type is ${terms.payability}`);

    const {configuration: _, ...opened} = request;
    const session = openSession(world, c, {...opened, url: request.url ?? {}}, [terms]);
    const {payment_product_type} = payment;
    const transaction = initiate(world, session, {payment_product_type, billing_address}, terms);
    authorize(world, transaction);
    warn(c, [
      ...orderWarnings(request.order),
      ...(url === undefined ? [] : ['url is ignored here: it belongs in session']),
      ...(terms.invoice_schedule && payment.invoice_channel
        ? ['kravia.invoice_b2b_grouped has no delivery option: it was ignored']
        : []),
    ]);
    return paidInOneStepAnswer(c, session, transaction);
  };
}
