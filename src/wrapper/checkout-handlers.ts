import type {InvoiceCountryChangeEvent} from '../elements/events/invoice-country-change-event.ts';
import type {InvoiceProductChangeEvent} from '../elements/events/invoice-product-change-event.ts';
import type {InvoiceCancelEvent} from '../widget/events/invoice-cancel-event.ts';
import type {InvoiceCompleteEvent} from '../widget/events/invoice-complete-event.ts';
import type {InvoiceErrorEvent} from '../widget/events/invoice-error-event.ts';
import type {InvoiceSessionEvent} from '../widget/events/invoice-session-event.ts';
import type {InvoiceStateChangeEvent} from '../widget/events/invoice-state-change-event.ts';
import type {InvoiceSubmitEvent} from '../widget/events/invoice-submit-event.ts';

/** What a page can hear from an invoice checkout. Handlers may change with every render. */
export interface CheckoutHandlers extends ReturnHandlers {
  /** The shopper chose another product. */
  readonly onInvoiceProductChange?: ((event: InvoiceProductChangeEvent) => void) | undefined;
  /** The shopper chose another country. */
  readonly onInvoiceCountryChange?: ((event: InvoiceCountryChangeEvent) => void) | undefined;
  /** A filled-in form is about to be sent; `preventDefault()` stops it. */
  readonly onInvoiceSubmit?: ((event: InvoiceSubmitEvent) => void) | undefined;
  /** A session is open. */
  readonly onInvoiceSession?: ((event: InvoiceSessionEvent) => void) | undefined;
}

/** What a page can hear from an invoice return. */
export interface ReturnHandlers {
  /** The invoice is created, which is not paid. */
  readonly onInvoiceComplete?: ((event: InvoiceCompleteEvent) => void) | undefined;
  /** The shopper cancelled: no invoice was made. */
  readonly onInvoiceCancel?: ((event: InvoiceCancelEvent) => void) | undefined;
  /** Something went wrong that the shopper has been told about. */
  readonly onInvoiceError?: ((event: InvoiceErrorEvent) => void) | undefined;
  /** The purchase entered another state. */
  readonly onInvoiceStateChange?: ((event: InvoiceStateChangeEvent) => void) | undefined;
}
