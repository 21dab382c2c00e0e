/** The prop that takes an event's handler: `invoice-product-change` is handled by `onInvoiceProductChange`. */
export function handlerName(event: string): string {
  return `on-${event}`.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
}
