/** Under which name a tab keeps in `sessionStorage` what it knows of an order. */
export function visitKey(merchantReference: string): string {
  return `invoice-checkout:${merchantReference}`;
}

/** Whether this tab knows something of the order from before it was reloaded or left. */
export function isVisitKept(merchantReference: string): boolean {
  try {
    return sessionStorage.getItem(visitKey(merchantReference)) !== null;
  } catch {
    return false;
  }
}
