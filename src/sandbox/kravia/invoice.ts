import {randomInt, randomUUID} from 'node:crypto';
import {accountIdOf} from '../account.ts';
import {addDays} from '../calendar.ts';
import {type Ledger, recordTransaction} from '../ledger/ledger.ts';
import type {Transaction} from '../ledger/transaction.ts';
import type {World} from '../world.ts';
import {type BankAccount, bankAccountOf} from './bank-account.ts';
import {creditorOf} from './creditor.ts';
import {paymentReference} from './payment-reference.ts';

/** An invoice on Kravia's books; a combined one covers several transactions. */
export interface Invoice {
  /** Five digits of the creditor, a hyphen and six digits of its own series. */
  readonly invoice_number: string;
  /** Its PDF is at `/transaction-attachments/` and this. */
  readonly document: string;
  /** `YYYY-MM-DD` */
  readonly invoice_date: string;
  readonly invoice_due_date: string;
  readonly creditor_id: string;
  readonly debtor_id: string;
  readonly invoice_id: string;
  readonly case_number: string;
  /** Where to pay it. */
  readonly payment: BankAccount & {readonly kid: string};
  /** Oldest first; all of one buyer. */
  readonly transactions: readonly Transaction[];
}

/** Puts transactions on a new invoice and notes its number and document on each. */
export function createInvoice(
  {ledger}: World,
  transactions: readonly [Transaction, ...Transaction[]],
  invoice_date: string,
): Invoice {
  const creditor = creditorOf(ledger, accountIdOf(transactions[0].id));
  creditor.issued += 1;
  const {creditor_id, issued} = creditor;
  const serial = String(issued).padStart(6, '0');
  const invoice: Invoice = {
    invoice_number: `${creditor_id}-${serial}`,
    document: `${randomUUID()}.pdf`,
    invoice_date,
    invoice_due_date: addDays(invoice_date, transactions[0].terms.days_until_due),
    creditor_id,
    debtor_id: String(randomInt(10_000, 99_999)),
    invoice_id: String(randomInt(100_000, 999_999)),
    case_number: `CASE-${serial}`,
    payment: {
      ...bankAccountOf(creditor, transactions[0].currency),
      kid: paymentReference(creditor_id, serial),
    },
    transactions,
  };
  ledger.invoices.set(invoice.document, invoice);
  for (const transaction of transactions) {
    transaction.metadata['kravia:invoice_number'] = invoice.invoice_number;
    transaction.metadata['kravia:invoice_url'] =
      `${ledger.sessionOf(transaction).origin}/transaction-attachments/${invoice.document}`;
  }
  return invoice;
}

/** Kravia starts to collect: each transaction that is authorized gets its `INITIATE_CAPTURE`; its status stays. */
export function startCollection({clock, ledger, callbacks}: World, invoice: Invoice): void {
  for (const transaction of invoice.transactions) {
    if (transaction.status !== 'AUTHORIZED') continue;
    const event = recordTransaction(
      transaction,
      {
        event: 'INITIATE_CAPTURE',
        transaction_status: transaction.status,
        success: true,
        amount: transaction.amount,
        metadata: collectionMetadata(invoice),
      },
      clock.now(),
    );
    callbacks.send({session: ledger.sessionOf(transaction), transaction, event});
  }
}

/** What Kravia tells about an invoice on the event by which its collection starts. Source: Dintero, Kravia checkout. */
export function collectionMetadata(invoice: Invoice): Record<string, string> {
  return {
    'kravia:invoice_date': invoice.invoice_date,
    'kravia:invoice_due_date': invoice.invoice_due_date,
    'kravia:invoice_number': invoice.invoice_number,
    'kravia:creditor_id': invoice.creditor_id,
    'kravia:debtor_id': invoice.debtor_id,
    'kravia:invoice_id': invoice.invoice_id,
    'kravia:case_number': invoice.case_number,
  };
}

/** The invoice that a transaction is on; `undefined` before it was issued. */
export function invoiceOf({invoices}: Ledger, {metadata}: Transaction): Invoice | undefined {
  return invoices.get(String(metadata['kravia:invoice_url']).split('/').at(-1) ?? '');
}
