import {unreachable} from '../domain/unreachable.ts';
import type {PendingCallback} from './callbacks/callbacks.ts';
import {authorizeAccepted, decideOnHold} from './kravia/authorize.ts';
import {collect} from './kravia/collect.ts';
import {issueGroupedInvoices} from './kravia/issue-grouped-invoices.ts';
import {type MerchantCapture, startMerchantCollection} from './kravia/merchant-collection.ts';
import {payInvoice} from './kravia/payments.ts';
import {announcePayout, settle} from './kravia/settlement.ts';
import type {PendingWebhook} from './webhooks/webhooks.ts';
import type {World} from './world.ts';

/** Everything that happens by itself in a sandbox, with what has to be known to do it. */
export type Job =
  | {readonly kind: 'collect'; readonly document: string}
  | {readonly kind: 'capture'; readonly document: string; readonly capture: MerchantCapture}
  | {readonly kind: 'pay'; readonly document: string; readonly amount: number}
  | {readonly kind: 'authorize'; readonly transaction_id: string}
  | {readonly kind: 'decide'; readonly transaction_id: string}
  | {readonly kind: 'bill'}
  | {readonly kind: 'announce-payout'; readonly transaction_id: string}
  | {readonly kind: 'settle'; readonly transaction_id: string; readonly amount: number}
  | {readonly kind: 'call-back'; readonly callback: PendingCallback}
  | {readonly kind: 'call-hook'; readonly webhook: PendingWebhook};

/** Does a job; one whose invoice or transaction is gone does nothing. */
export function doJob(world: World, job: Job): void {
  switch (job.kind) {
    case 'collect':
    case 'capture':
    case 'pay':
      doInvoiceJob(world, job);
      break;
    case 'authorize':
    case 'decide':
    case 'announce-payout':
    case 'settle':
      doTransactionJob(world, job);
      break;
    case 'bill':
      issueGroupedInvoices(world);
      break;
    case 'call-back':
      world.callbacks.deliver(job.callback);
      break;
    case 'call-hook':
      world.webhooks.deliver(job.webhook);
      break;
    default:
      unreachable(job);
  }
}

function doInvoiceJob(world: World, job: Extract<Job, {document: string}>): void {
  const invoice = world.ledger.invoices.get(job.document);
  if (invoice === undefined) return;
  if (job.kind === 'collect') collect(world, invoice);
  else if (job.kind === 'capture') startMerchantCollection(world, invoice, job.capture);
  else payInvoice(world, invoice, job.amount);
}

function doTransactionJob(world: World, job: Extract<Job, {transaction_id: string}>): void {
  const transaction = world.ledger.transactions.get(job.transaction_id);
  if (transaction === undefined) return;
  if (job.kind === 'authorize') authorizeAccepted(world, transaction);
  else if (job.kind === 'decide') decideOnHold(world, transaction);
  else if (job.kind === 'announce-payout') announcePayout(world, transaction);
  else settle(world, transaction, job.amount);
}
