import {type Changed, type ChangeParts, changeInvoice} from './change-invoice.ts';

/**
 * Cancels what is not paid of an invoice, by a void: while it is authorized or partially captured, also once it has
 * been delivered. What was paid stays paid; Kravia knows no refund.
 *
 * Source: Dintero, Kravia overview: cancelling.
 */
export function cancelInvoice(id: string, parts: ChangeParts): Promise<Changed> {
  return changeInvoice(
    id,
    {
      event: 'VOID',
      refusal: 'not-cancellable',
      isDone: ({state}) => state === 'cancelled',
      isPossible: ({canCancel}) => canCancel,
      ask: (_invoice, signal) => parts.dintero.voidTransaction(id, signal),
    },
    parts,
  );
}
