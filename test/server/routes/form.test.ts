import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {storeAway} from '../support/broken-parts.ts';
import {createShop, order} from '../support/create-shop.ts';
import {fieldOf, sendForm} from '../support/send-form.ts';

describe('POST /form', () => {
  it('leads to Dintero’s page of the session, in the shopper’s language', async () => {
    const shop = await createShop();

    const response = await sendForm(shop, {locale: 'nn'});

    assert.equal(response.status, 303);
    assert.equal(
      response.headers.get('location'),
      'https://checkout.dintero.com/v1/view/T12345678.session1?language=no',
    );
    assert.equal(response.headers.get('referrer-policy'), 'no-referrer');
    assert.equal(response.headers.get('cache-control'), 'no-store');
  });

  it('sends Dintero what the widget’s request would', async () => {
    const widget = await createShop();
    const plain = await createShop();

    await widget.open();
    await sendForm(plain);

    const [byWidget] = widget.dintero.sessions.values();
    const [byForm] = plain.dintero.sessions.values();
    assert.deepEqual(byForm?.order, byWidget?.order);
  });

  it('leads to the same session when it is sent twice, and when the widget has opened one', async () => {
    const shop = await createShop();
    const {session_id} = await shop.opened();

    const [first, second] = [await sendForm(shop), await sendForm(shop)];

    const sessionPage = `https://checkout.dintero.com/v1/view/${session_id}?language=en`;
    assert.equal(first.headers.get('location'), sessionPage);
    assert.equal(second.headers.get('location'), sessionPage);
    assert.equal(shop.dintero.sessions.size, 1);
  });

  it('leads to the shop’s page where the backend finishes the purchase itself', async () => {
    const products = {
      'kravia.invoice_b2b': {completion: 'server', require_identity_verification: false},
    } as const;
    const shop = await createShop({products});

    const response = await sendForm(shop);

    const address = response.headers.get('location') ?? '';
    assert.equal(response.status, 303);
    assert.match(address, /^https:\/\/shop\.example\/thank-you\?lang=nb&invoice_result=[\w-]{43}$/);
  });

  it('brings the form back with what was typed and what is wrong, and a summary that leads there', async () => {
    const shop = await createShop();

    const response = await sendForm(shop, {organization_number: '923609017', address_line: 'Forusbeen «50»'});

    const page = await response.text();
    const {tag, note} = fieldOf(page, 'organization_number');
    assert.equal(response.status, 422);
    assert.match(tag, /value="923609017"/);
    assert.match(tag, /aria-describedby="invoice-organization_number-note" aria-invalid="true"/);
    assert.equal(note, 'This number is not valid. Check for a mistyped digit');
    assert.match(page, /<a href="#invoice-organization_number">This number is not valid/);
    assert.match(page, /<title>Fields to correct: 1 – /);
    assert.match(fieldOf(page, 'address_line').tag, /value="Forusbeen «50»"/);
  });

  it('keeps the product and the country that were chosen', async () => {
    const shop = await createShop();

    const response = await sendForm(shop, {
      payment_product_type: 'kravia.invoice_b2c',
      country: 'FI',
      email: '',
    });

    const page = await response.text();
    assert.match(page, /value="kravia.invoice_b2c" checked/);
    assert.match(page, /<option value="FI" selected>/);
  });

  it('never shows what may be somebody’s identity number again', async () => {
    const shop = await createShop();

    const response = await sendForm(shop, {organization_number: '01017000027'});

    const page = await response.text();
    assert.match(fieldOf(page, 'organization_number').note, /personal identity number/);
    assert.ok(!page.includes('01017000027'));
  });

  it('escapes whatever was typed', async () => {
    const shop = await createShop();
    const script = `"'><script>alert(1)</script>`;

    const response = await sendForm(shop, {
      first_name: script,
      email: script,
      locale: script,
      country: script,
    });

    assert.ok(!(await response.text()).includes('<script'));
  });

  it('ignores fields that are the shop’s own', async () => {
    const shop = await createShop();

    const response = await sendForm(shop, {csrf_token: 'a', amount: '1'});

    assert.equal(response.status, 303);
  });

  it('takes a read-only field from the order, whatever is sent', async () => {
    const shop = await createShop({
      fields: {email: 'read_only'},
      orders: {find: () => ({...order, billing_address: {email: 'known@example.no'}})},
    });

    await sendForm(shop, {email: 'forged@example.no'});

    const [sent] = shop.dintero.sessions.values();
    assert.match(JSON.stringify(sent?.order), /"email":"known@example\.no"/);
  });

  it('offers to try again where Dintero does not do as asked, with the form filled in', async () => {
    const shop = await createShop();
    shop.dintero.failNext(/sessions-profile/, () => new Response(null, {status: 400}));

    const response = await sendForm(shop);
    const again = await sendForm(shop);

    const page = await response.text();
    assert.equal(response.status, 502);
    assert.equal(response.headers.get('retry-after'), '5');
    assert.match(page, /The invoice service is not answering\. Nothing is lost/);
    assert.match(page, /<button type="submit">Try again<\/button>/);
    assert.match(fieldOf(page, 'business_name').tag, /value="Equinor ASA"/);
    assert.equal(again.status, 303);
  });

  it('offers to try again while the store is away', async () => {
    const shop = await createShop({store: storeAway()});

    const response = await sendForm(shop);

    assert.equal(response.status, 503);
    assert.match(await response.text(), /<button type="submit">Try again<\/button>/);
  });

  it('asks for another kind of invoice where this one cannot be had', async () => {
    const shop = await createShop({products: {'kravia.invoice_b2c': {}}});

    const response = await sendForm(shop);

    const page = await response.text();
    assert.equal(response.status, 422);
    assert.match(page, /Choose another kind\./);
    assert.match(page, /name="payment_product_type" value="kravia.invoice_b2c"/);
  });

  const origins = [
    {from: 'a page of the shop', headers: {origin: 'https://www.shop.example'}, status: 303},
    {from: 'its own page', headers: {origin: 'https://shop.example'}, status: 303},
    {from: 'no page at all', headers: {}, status: 303},
    {
      from: 'a page of the same origin that hides it',
      headers: {origin: 'null', 'sec-fetch-site': 'same-origin'},
      status: 303,
    },
    {from: 'another shop’s page', headers: {origin: 'https://elsewhere.example'}, status: 403},
    {
      from: 'a sandboxed frame',
      headers: {origin: 'null', 'sec-fetch-site': 'cross-site'},
      status: 403,
    },
    {from: 'a page that hides where it is', headers: {origin: 'null'}, status: 403},
  ];
  for (const {from, headers, status} of origins) {
    it(`answers a form of ${from} with ${status}`, async () => {
      const shop = await createShop();

      const response = await sendForm(shop, {}, headers);

      assert.equal(response.status, status);
    });
  }
});
