import {createSandbox} from 'invoice-checkout/sandbox';

/** A sandbox that no other journey uses, and a merchant who calls it. */
export interface OwnSandbox {
  readonly url: string;
  /** Makes an invoice of 500 kroner for an order; Dintero refuses one without a reference. */
  issues(merchant_reference: string): Promise<void>;
  close(): Promise<void>;
}

const account = 'T12345678';

const billing_address = {
  first_name: 'Kari',
  last_name: 'Nordmann',
  address_line: 'Storgata 1',
  postal_code: '0155',
  postal_place: 'Oslo',
  country: 'NO',
  phone_number: '+4740612345',
  email: 'kari@example.no',
};

const items = [{line_id: '1', description: 'Consulting', quantity: 1, amount: 50_000, vat: 25}];

/** Opens it on any free port of this machine. */
export async function openOwnSandbox(): Promise<OwnSandbox> {
  const {url, close} = await createSandbox().listen({port: 0});
  const post = (path: string, authorization: string, body: object) =>
    fetch(url + path, {
      method: 'POST',
      headers: {authorization, 'content-type': 'application/json'},
      body: JSON.stringify(body),
    });
  const answer = await post(`/v1/accounts/${account}/auth/token`, `Basic ${btoa('sandbox:sandbox')}`, {
    grant_type: 'client_credentials',
    audience: `https://api.dintero.com/v1/accounts/${account}`,
  });
  const {access_token} = await answer.json();
  return {
    url,
    close,
    async issues(merchant_reference) {
      const order = {amount: 50_000, currency: 'NOK', merchant_reference, items, billing_address};
      await post('/v1/sessions/pay', `Bearer ${access_token}`, {
        payment: {
          payment_product_type: 'kravia.invoice_b2c',
          operation: 'invoice_payment',
          days_until_due: 14,
        },
        session: {order},
      });
    },
  };
}
