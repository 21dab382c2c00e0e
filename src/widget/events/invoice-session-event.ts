/** Raised once a session is open, before Dintero's page is shown or gone to. */
export class InvoiceSessionEvent extends Event {
  /** Dintero's session id. Whoever knows it can pay the session: keep it out of analytics. */
  readonly session_id: string;

  constructor(session_id: string) {
    super('invoice-session', {bubbles: true, composed: true});
    this.session_id = session_id;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'invoice-session': InvoiceSessionEvent;
  }
}
