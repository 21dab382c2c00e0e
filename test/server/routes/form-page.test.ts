import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {createShop, order} from '../support/create-shop.ts';
import {fieldOf, sendForm} from '../support/send-form.ts';

describe('GET /form', () => {
  it('shows the products with their dates, the first that is payable chosen', async () => {
    const shop = await createShop({products: {'kravia.invoice_b2b': {}, 'kravia.invoice_b2c': {}}});

    const page = await (await shop.call(`/form?order=${shop.token}&locale=en`)).text();

    assert.match(page, /value="kravia.invoice_b2b" checked/);
    assert.match(page, /Invoice issued 20\u00a0November, due 4\u00a0December/);
  });

  it('shows every field that a product asks for, with its autofill token', async () => {
    const shop = await createShop({
      products: {'kravia.invoice_b2b': {}, 'kravia.invoice_b2c': {}},
      fields: {customer_reference: 'required'},
    });

    const page = await (await shop.call(`/form?order=${shop.token}`)).text();

    const fields = [
      ...page.matchAll(/<(?:input|select)[^>]* id="invoice-(\w+)"[^>]*autocomplete="([^"]+)"/g),
    ];
    assert.deepEqual(
      fields.map(([, name, token]) => `${name}: ${token}`),
      [
        'country: billing country',
        'organization_number: off',
        'business_name: billing organization',
        'address_line: billing address-line1',
        'postal_code: billing postal-code',
        'postal_place: billing address-level2',
        'first_name: billing given-name',
        'last_name: billing family-name',
        'email: billing email',
        'phone_number: billing tel',
        'customer_reference: off',
      ],
    );
  });

  it('opens with the product and the country that the address names', async () => {
    const shop = await createShop();
    const choice = 'country=SE&payment_product_type=kravia.invoice_b2c';

    const page = await (await shop.call(`/form?order=${shop.token}&${choice}`)).text();

    assert.match(page, /value="kravia.invoice_b2c" checked/);
    assert.match(page, /<option value="SE" selected>/);
  });

  it('asks a person for no company', async () => {
    const shop = await createShop({products: {'kravia.invoice_b2c': {}}, countries: ['NO']});

    const page = await (await shop.call(`/form?order=${shop.token}`)).text();

    assert.equal(fieldOf(page, 'organization_number').tag, '');
    assert.match(page, /<input type="hidden" name="country" value="NO">/);
  });

  it('fills in what the shop knows, and locks what the shop locks', async () => {
    const shop = await createShop({
      fields: {email: 'read_only', phone_number: 'read_only'},
      orders: {find: () => ({...order, billing_address: {email: 'known@example.no', country: 'SE'}})},
    });

    const page = await (await shop.call(`/form?order=${shop.token}`)).text();

    assert.match(fieldOf(page, 'email').tag, /value="known@example.no".* readonly>/s);
    assert.doesNotMatch(fieldOf(page, 'phone_number').tag, /readonly/);
    assert.match(page, /<option value="SE" selected>/);
  });

  it('gives an example for each country that can be chosen', async () => {
    const shop = await createShop({countries: ['NO', 'SE']});

    const page = await (await shop.call(`/form?order=${shop.token}&locale=en`)).text();

    const {note} = fieldOf(page, 'organization_number');
    assert.equal(note, 'For example 923 609 016 (Norway), 556036-0793 (Sweden)');
  });

  it('has a button that says what it does where an order is made at once', async () => {
    const products = {
      'kravia.invoice_b2b': {completion: 'server', require_identity_verification: false},
    } as const;
    const shop = await createShop({products});

    const page = await (await shop.call(`/form?order=${shop.token}&locale=en`)).text();

    assert.match(page, /<button type="submit">Order and pay by invoice<\/button>/);
  });

  it('asks for nothing where nothing is payable', async () => {
    const shop = await createShop({
      products: {'kravia.invoice_b2b': {payability: () => 'disabled_by_order_amount'}},
    });

    const page = await (await shop.call(`/form?order=${shop.token}&locale=en`)).text();

    assert.match(page, /Not available for this amount/);
    assert.doesNotMatch(page, /<button|invoice-email/);
  });

  const languages = [
    {locale: 'nb', lang: 'nb', says: 'Bestill og betal med faktura'},
    {locale: 'nn', lang: 'nn', says: 'Bestill og betal med faktura'},
    {locale: 'sv', lang: 'sv', says: 'Beställ och betala mot faktura'},
    {locale: 'sv-FI', lang: 'sv-FI', says: 'Beställ och betala mot faktura'},
    {locale: 'fi', lang: 'fi', says: 'Tilaa ja maksa laskulla'},
    {locale: 'en', lang: 'en', says: 'Order and pay by invoice'},
    {locale: 'de', lang: 'en', says: 'Order and pay by invoice'},
  ];
  for (const {locale, lang, says} of languages) {
    it(`speaks ${lang} where ${locale} is asked for`, async () => {
      const shop = await createShop();

      const page = await (await shop.call(`/form?order=${shop.token}&locale=${locale}`)).text();

      assert.match(page, new RegExp(`<html lang="${lang}">`));
      assert.match(page, new RegExp(`<h1>${says}</h1>`));
    });
  }

  it('speaks the browser’s language where none is asked for', async () => {
    const shop = await createShop();
    const headers = {'accept-language': 'de-DE,fi;q=0.8,en;q=0.5'};

    const page = await (await shop.call(`/form?order=${shop.token}`, {headers})).text();

    assert.match(page, /<html lang="fi">/);
  });

  it('leads back to the shop where there is no such order', async () => {
    const shop = await createShop({merchant: {name: 'Example & Sons'}});

    const response = await shop.call('/form?order=order-123&locale=en');

    const page = await response.text();
    assert.equal(response.status, 404);
    assert.match(page, /This order was not found or is too old/);
    assert.match(page, /<a href="https:\/\/shop\.example\/">Example &amp; Sons<\/a>/);
    assert.doesNotMatch(page, /<form/);
  });

  it('runs nothing, stands in no frame, and leads to Dintero and the shop alone', async () => {
    const shop = await createShop();

    const {headers} = await shop.call(`/form?order=${shop.token}`);

    assert.equal(
      headers.get('content-security-policy'),
      "default-src 'none'; style-src 'self'; img-src data:; form-action 'self' https://checkout.dintero.com https://*.dintero.com https://shop.example; base-uri 'none'; frame-ancestors 'none'",
    );
    assert.equal(headers.get('referrer-policy'), 'same-origin');
    assert.equal(headers.get('cache-control'), 'no-store');
  });

  it('has its looks beside it, kept for an hour', async () => {
    const shop = await createShop();

    const response = await shop.call('/form.css');

    assert.equal(response.headers.get('content-type'), 'text/css; charset=utf-8');
    assert.equal(response.headers.get('cache-control'), 'public, max-age=3600');
    assert.match(await response.text(), /\.invoice-form/);
  });
});

describe('the form of a backend', () => {
  it('is what its page shows, for a tag of the shop’s page', async () => {
    const shop = await createShop();

    const form = await shop.backend.form(shop.token, {locale: 'sv-FI', country: 'FI'});

    assert.match(form, /^<form class="invoice-form" slot="fallback" lang="sv-FI" method="post"/);
    assert.match(form, /action="https:\/\/shop\.example\/invoice\/form"/);
    assert.match(form, /<option value="FI" selected>/);
    assert.match(form, /<\/form>$/);
  });

  it('is empty where the token is no order’s', async () => {
    const shop = await createShop();

    const form = await shop.backend.form('order-123', {locale: 'nb'});

    assert.equal(form, '');
  });

  it('comes back with no more personal data in its address than it had', async () => {
    const shop = await createShop();

    const response = await sendForm(shop, {email: 'kari@'});

    const page = await response.text();
    const [, action] = /action="([^"]+)"/.exec(page) ?? [];
    assert.equal(action, '/invoice/form');
  });
});
