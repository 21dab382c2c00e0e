/** Names this kit to Dintero; it repeats them on the transaction. Source: Dintero, Checkout API reference. */
export const systemHeaders = {
  'dintero-system-name': 'invoice-checkout',
  'dintero-system-version': '0.1.0',
} as const;
