/** Under which name the session of an order is kept in `sessionStorage`. */
export function openSessionKey(merchantReference: string): string {
  return `invoice-checkout:${merchantReference}`;
}

/** Whether this tab opened a session for the order before it was reloaded. */
export function isSessionKept(merchantReference: string): boolean {
  try {
    return sessionStorage.getItem(openSessionKey(merchantReference)) !== null;
  } catch {
    return false;
  }
}
