import {randomUUID} from 'node:crypto';
import type {Handler} from 'hono';
import type {Environment} from '../http/environment.ts';
import {errorAnswer} from '../http/error-answer.ts';
import {readJson} from '../http/read-json.ts';
import {withTransaction} from '../http/with-transaction.ts';
import {type Invoice, invoiceOf} from '../kravia/invoice.ts';
import {type MerchantCapture, startMerchantCollection} from '../kravia/merchant-collection.ts';
import {hasTransactionEvent, type Transaction} from '../ledger/transaction.ts';
import {transactionJson} from '../ledger/transaction-json.ts';
import {CaptureRequest} from '../schemas/capture-request.ts';
import type {World} from '../world.ts';
import {warn} from './warnings.ts';

const ACCEPTED = 2000;

/**
 * `POST /v1/transactions/{id}/capture`: the merchant is about to deliver the invoice itself, and Kravia starts to
 * collect. The transaction stays AUTHORIZED until the buyer pays; where to pay is in its metadata from now on.
 * 202 where the sandbox is set to `accepted`: the event comes later. Source: Dintero, Kravia invoice delivery.
 */
export function captureTransactionHandler(world: World): Handler<Environment> {
  return withTransaction(world, async (c, transaction) => {
    const body = await readJson(c.req, CaptureRequest);
    if (!body.ok) return body.issue;
    const refusal = refuseState(transaction) ?? refuseAmounts(transaction, body.value);
    if (refusal !== undefined) return refusal;
    const invoice = invoiceOf(world.ledger, transaction);
    if (invoice === undefined) return errorAnswer(400, 'There is no invoice for this transaction yet');
    if (isAwaited(world, invoice)) return errorAnswer(409, 'The invoice is being captured already');

    const {amount, items, capture_reference, metadata} = body.value;
    const capture = {
      amount,
      created_by: c.get('account').clientId,
      ...(items && {items}),
      ...(capture_reference && {event_reference: capture_reference}),
      ...(metadata && {metadata}),
    };
    if (items === undefined) warn(c, ['items are missing: send all lines of the order']);
    if (amount < transaction.amount) warn(c, ['A capture of a part is not described for invoices']);
    const accepted = world.settings.captureAnswer === 'accepted';
    if (accepted) c.header('event-request-id', captureLater(world, invoice, capture));
    else startMerchantCollection(world, invoice, capture);
    return c.json(transactionJson(transaction), accepted ? 202 : 200);
  });
}

/** Puts the capture into the diary; answers the id that its event will name. */
function captureLater({timeline}: World, {document}: Invoice, capture: MerchantCapture): string {
  const correlation_request_id = randomUUID();
  timeline.after(ACCEPTED, {kind: 'capture', document, capture: {...capture, correlation_request_id}});
  return correlation_request_id;
}

function isAwaited({timeline}: World, {document}: Invoice): boolean {
  return timeline.pending.some(({job}) => job.kind === 'capture' && job.document === document);
}

function refuseState(transaction: Transaction): Response | undefined {
  const {status, terms} = transaction;
  if (status !== 'AUTHORIZED') return errorAnswer(400, `A transaction that is ${status} cannot be captured`);
  if (hasTransactionEvent(transaction, 'INITIATE_CAPTURE'))
    return errorAnswer(409, 'The invoice is collected already');
  if (terms.invoice_channel !== 'merchant')
    return errorAnswer(400, 'Kravia delivers this invoice and collects it by itself');
  return undefined;
}

function refuseAmounts(transaction: Transaction, {amount, items}: CaptureRequest): Response | undefined {
  if (amount > transaction.amount) return errorAnswer(400, 'amount is more than was authorized');
  if (items === undefined) return undefined;
  for (const item of items) {
    const line = transaction.items.find(({line_id}) => line_id === item.line_id);
    if (line === undefined) return errorAnswer(400, `items: there is no line ${item.line_id}`);
    if (Math.abs(item.amount) > Math.abs(line.amount))
      return errorAnswer(400, `items: line ${item.line_id} has a smaller amount`);
  }
  const sum = items.reduce((total, item) => total + item.amount, 0);
  return sum === amount ? undefined : errorAnswer(400, 'amount is not the sum of items');
}
