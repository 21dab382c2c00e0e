import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {address, createShop, noon, order} from '../support/create-shop.ts';

describe('POST /sessions', () => {
  it("opens a session with the shop's prices and the judged address", async () => {
    const shop = await createShop();

    const response = await shop.open(
      {},
      {organization_number: 'NO 923 609 016 MVA', phone_number: '40 61 23 45'},
    );

    const session = await response.json();
    assert.equal(response.status, 201);
    assert.equal(session.session_id, 'T12345678.session1');
    assert.equal(session.url, 'https://checkout.dintero.com/v1/view/T12345678.session1');
    assert.equal(session.checkout_endpoint, 'https://checkout.dintero.com');
    assert.equal(session.completion, 'checkout');
    assert.equal(session.expires_at, new Date(noon + 4 * 3_600_000).toISOString());
    assert.match(session.result_token, /^[\w-]{43}$/);
    const sent = shop.dintero.sessions.get(session.session_id);
    assert.deepEqual(sent?.order, {...order, billing_address: address});
    assert.deepEqual(sent?.url, {
      return_url: `https://shop.example/invoice/return?token=${session.result_token}`,
      callback_url:
        'https://shop.example/invoice/callback?report_error=true&report_event=CAPTURE&report_event=VOID&sid_parameter_name=sid',
    });
  });

  it('leaves out the callback where Dintero cannot call', async () => {
    const shop = await createShop({baseUrl: 'http://localhost:8080/invoice'});

    const response = await shop.backend.fetch(
      new Request('http://localhost:8080/invoice/sessions', {
        method: 'POST',
        headers: {'content-type': 'application/json'},
        body: JSON.stringify({
          order: shop.token,
          payment_product_type: 'kravia.invoice_b2b',
          locale: 'nb',
          billing_address: address,
        }),
      }),
    );

    const {session_id} = await response.json();
    assert.deepEqual(Object.keys(shop.dintero.sessions.get(session_id)?.url ?? {}), ['return_url']);
  });

  it('never sends a company for a person', async () => {
    const shop = await createShop();

    const {session_id} = await shop.opened({payment_product_type: 'kravia.invoice_b2c'});

    const sent = shop.dintero.sessions.get(session_id)?.order as {billing_address: object};
    assert.equal('business_name' in sent.billing_address, false);
    assert.equal('organization_number' in sent.billing_address, false);
  });

  it('takes a read-only field from the order, whatever the browser sends', async () => {
    const shop = await createShop({
      fields: {email: 'read_only'},
      orders: {find: () => ({...order, billing_address: {email: 'known@example.no'}})},
    });

    const {session_id} = await shop.opened({}, {email: 'forged@example.no'});

    const sent = shop.dintero.sessions.get(session_id)?.order as {billing_address: {email: string}};
    assert.equal(sent.billing_address.email, 'known@example.no');
  });

  it("obeys Dintero's word on a product and ends the session again", async () => {
    const shop = await createShop();
    const session = {
      id: 'T12345678.x',
      events: [],
      configuration: {kravia: {invoice_b2b: {enabled: true, payability: 'disabled_by_gateway'}}},
    };
    shop.dintero.failNext(/sessions-profile/, () =>
      Response.json({id: session.id, url: 'https://checkout.dintero.com/x', session}),
    );

    const response = await shop.open();

    const problem = await response.json();
    assert.equal(response.status, 422);
    assert.equal(problem.code, 'product-not-available');
    assert.deepEqual(problem.errors, [{field: 'payment_product_type', code: 'disabled_by_gateway'}]);
    assert.equal(shop.dintero.journal.at(-1), 'POST /v1/sessions/T12345678.x/cancel');
  });

  it('lets an order open twenty sessions in ten minutes and then says when again', async () => {
    const shop = await createShop();
    for (let count = 1; count <= 20; count += 1) await shop.opened({}, {address_line: `Storgata ${count}`});

    shop.clock.time += 60_000;
    const refused = await shop.open({}, {address_line: 'Storgata 21'});
    shop.clock.time += 540_000;
    const allowed = await shop.open({}, {address_line: 'Storgata 21'});

    assert.equal(refused.status, 429);
    assert.equal(refused.headers.get('retry-after'), '540');
    assert.equal(allowed.status, 201);
  });
});
