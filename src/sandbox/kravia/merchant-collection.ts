import {recordTransaction} from '../ledger/ledger.ts';
import type {TransactionEvent} from '../ledger/transaction.ts';
import type {World} from '../world.ts';
import {collectionMetadata, type Invoice} from './invoice.ts';
import {playPayments} from './payments.ts';

/** What a merchant says when it captures an invoice that it delivers itself. */
export type MerchantCapture = Pick<
  TransactionEvent,
  'amount' | 'items' | 'created_by' | 'event_reference' | 'metadata' | 'correlation_request_id'
>;

/**
 * Kravia starts to collect an invoice that the merchant delivers: an `INITIATE_CAPTURE` with what the merchant
 * said, and where to pay in the transaction's metadata; the status stays. Then the buyer pays as the e-mail address
 * says. Nothing happens to an invoice that was voided meanwhile. Source: Dintero, Kravia invoice delivery.
 */
export function startMerchantCollection(world: World, invoice: Invoice, capture: MerchantCapture): void {
  const [transaction] = invoice.transactions;
  if (transaction?.status !== 'AUTHORIZED') return;
  const {clock, ledger, callbacks} = world;
  const {bban, iban, swift, kid} = invoice.payment;
  Object.assign(transaction.metadata, {
    'kravia:payment_details:bank_account:bban': bban,
    'kravia:payment_details:bank_account:iban': iban,
    'kravia:payment_details:bank_account:swift': swift,
    'kravia:payment_details:kid': kid,
  });
  const event = recordTransaction(
    transaction,
    {
      ...capture,
      event: 'INITIATE_CAPTURE',
      transaction_status: 'AUTHORIZED',
      success: true,
      metadata: {...capture.metadata, ...collectionMetadata(invoice)},
    },
    clock.now(),
  );
  callbacks.send({session: ledger.sessionOf(transaction), transaction, event});
  playPayments(world, invoice);
}
