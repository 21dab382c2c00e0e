import {parseOrganizationNumber} from 'invoice-checkout/organization-number';
import {createInvoiceBackend, memoryStore} from 'invoice-checkout/server';

const order = {
  merchant_reference: 'order-123',
  amount: 50000,
  vat_amount: 10000,
  currency: 'NOK' as const,
  items: [
    {
      line_id: '1',
      id: 'item-1',
      description: 'Consulting',
      quantity: 1,
      amount: 50000,
      vat: 25,
      vat_amount: 10000,
    },
  ],
};

const backend = createInvoiceBackend({
  dintero: {accountId: 'T12345678', clientId: 'sandbox', clientSecret: 'sandbox'},
  baseUrl: 'https://shop.example/invoice',
  returnPage: 'https://shop.example/thank-you',
  allowedOrigins: ['https://shop.example'],
  secret: 'a secret of at least thirty-two characters',
  products: {'kravia.invoice_b2b': {days_until_due: 14}},
  countries: ['NO', 'SE', 'FI'],
  merchant: {name: 'Example Shop AS'},
  orders: {find: async (reference) => (reference === order.merchant_reference ? order : undefined)},
  store: memoryStore(),
  onSettled: async () => {},
});

/** Asks a merchant backend for the offer of an order, and of an order whose token somebody made up. */
export async function askForOffers() {
  const ask = (token: string) =>
    backend.fetch(new Request(`https://shop.example/invoice/offer?order=${token}`));
  const known = await ask(await backend.orderToken(order.merchant_reference));
  const unknown = await ask('made-up');
  return {
    known: known.status,
    reference: (await known.json()).order.merchant_reference,
    unknown: unknown.status,
    company: parseOrganizationNumber('NO 923 609 016 MVA', 'NO').ok,
  };
}
