import type {FailureReason, InvoiceProduct} from 'invoice-checkout';
import type {InvoiceState} from 'invoice-checkout/server';
import type {Done, Refused} from '../../console/notice.ts';
import type {KnownEvent} from '../../console/timeline.ts';

/** What Dintero says about the money's way to the shop. */
export type Settlement = 'NOT_SETTLED' | 'PENDING_SETTLEMENT' | 'PARTIALLY_SETTLED' | 'SETTLED';

/** Everything the merchant console says about invoices that exist, in one language. */
export interface ConsoleWords {
  readonly title: string;
  readonly forStaff: string;
  readonly toShop: string;
  readonly onlyHere: string;
  readonly newInvoice: string;
  /** What an invoice is called alone, before its reference. */
  readonly invoice: string;
  readonly states: Readonly<Record<InvoiceState, string>>;
  /** While a buyer still proves who they are. */
  readonly stateUnknown: string;
  readonly productNames: Readonly<Record<InvoiceProduct, string>>;
  readonly product: string;
  readonly reference: string;
  readonly invoiceNumber: string;
  readonly buyer: string;
  readonly state: string;
  readonly created: string;
  readonly issued: string;
  /** In place of a number or a day that Kravia has not told. */
  readonly notKnown: string;
  /** Before a day that is not printed on an invoice yet. */
  readonly expected: string;
  readonly due: string;
  readonly amount: string;
  /** What buyers have paid; never what reached the shop. */
  readonly paid: string;
  readonly remaining: string;
  /** What reached the shop. */
  readonly settled: string;
  readonly settlements: Readonly<Record<Settlement, string>>;
  /** By what an invoice is searched for. */
  readonly search: string;
  readonly allStates: string;
  readonly filter: string;
  readonly showAll: string;
  readonly none: string;
  readonly noneFound: string;
  /** While there are older ones that were not looked through. */
  readonly noneFoundYet: string;
  readonly pages: string;
  readonly newest: string;
  readonly older: string;
  readonly unreachable: string;
  /** After an action whose answer never came. */
  readonly perhapsDone: string;
  readonly tryAgain: string;
  readonly notFound: string;
  readonly backToList: string;
  readonly delivery: string;
  readonly channels: Readonly<Record<'kravia' | 'merchant', string>>;
  readonly lines: string;
  readonly description: string;
  readonly quantity: string;
  readonly vat: string;
  readonly paymentDetails: string;
  readonly account: string;
  readonly kid: string;
  readonly copy: string;
  readonly copied: string;
  readonly timeline: string;
  readonly events: Readonly<Record<KnownEvent, string>>;
  readonly eventFailed: string;
  readonly document: string;
  readonly noDocument: string;
  /** While Kravia takes an invoice on, which needs moments. */
  readonly awaitsKravia: string;
  /** Until the day of collective invoices. */
  readonly awaitsPeriodEnd: string;
  readonly refresh: string;
  readonly actions: string;
  readonly startCollection: string;
  readonly startCollectionNote: string;
  readonly cancel: string;
  readonly cancelTitle: string;
  /** Before the amount that the buyer no longer owes. */
  readonly cancelMeaning: string;
  readonly cancelForGood: string;
  /** Of an invoice that is issued already. */
  readonly creditNote: string;
  readonly cancelYes: string;
  readonly cancelNo: string;
  /** Why an invoice in this state cannot be cancelled. */
  readonly notCancellable: Readonly<Record<'on_hold' | 'paid' | 'cancelled' | 'failed', string>>;
  readonly reasons: Readonly<Record<FailureReason, string>>;
  readonly done: Readonly<Record<Done, string>>;
  readonly refused: Readonly<Record<Refused, string>>;
  readonly sandbox: string;
  readonly sandboxNote: string;
  readonly payment: string;
  readonly pay: string;
  readonly settle: string;
  readonly settleNote: string;
  readonly clock: string;
  /** Before the day and time on the sandbox's clock. */
  readonly clockShows: string;
  readonly days: string;
  readonly move: string;
  readonly moveToPeriodEnd: string;
}
