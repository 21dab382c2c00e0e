import type {InvoiceState} from '../purchases/purchase-status.ts';
import {type Changed, type ChangeParts, changeInvoice} from './change-invoice.ts';

const collecting: readonly (InvoiceState | undefined)[] = ['collecting', 'partly_paid', 'paid'];

/**
 * Merchant delivery: asks Kravia to collect an invoice, by a capture of its whole amount with all of its lines. To be
 * done before the invoice is delivered. The transaction stays `AUTHORIZED`; it is captured when the buyer has paid.
 *
 * Source: Dintero, Kravia invoice delivery.
 */
export function startCollection(id: string, parts: ChangeParts): Promise<Changed> {
  return changeInvoice(
    id,
    {
      event: 'INITIATE_CAPTURE',
      refusal: 'not-collectable',
      isDone: ({state}) => collecting.includes(state),
      isPossible: ({canStartCollection}) => canStartCollection,
      ask: ({amount, items}, signal) => {
        const lines = items.map((item) => ({line_id: item.line_id, amount: item.amount}));
        return parts.dintero.captureTransaction(id, {amount, items: lines}, signal);
      },
    },
    parts,
  );
}
