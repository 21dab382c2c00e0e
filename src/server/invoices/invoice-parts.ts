import type {Notifier} from '../purchases/notifier.ts';
import type {SessionParts} from '../purchases/session-parts.ts';

/** What the methods of `backend.invoices` work with. */
export interface InvoiceParts extends SessionParts {
  readonly notifier: Notifier;
}
