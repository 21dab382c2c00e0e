import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {createShop} from '../../demo/shop.ts';
import {Visits} from '../../demo/visits.ts';

const openShop = () => {
  const visits = new Visits();
  const shop = createShop({
    visits,
    orderToken: async (reference) => `"token" of ${reference}`,
    backendPath: (products) => (products === 'all' ? '/invoice' : '/invoice-one'),
    plainForm: async (order, {language}) => `<form lang="${language}">${order.length}</form>`,
    outcomeOf: async (resultToken) => resultToken,
    sandbox: true,
  });
  return {shop, visits};
};

const buy = async (cart: Readonly<Record<string, string>>) => {
  const {shop, visits} = openShop();
  const ordered = await shop.request('/orders', {method: 'POST', body: new URLSearchParams(cart)});
  const cookie = ordered.headers.get('Set-Cookie') ?? '';
  const checkout = await shop.request('/checkout', {headers: {cookie: cookie.split(';')[0] ?? ''}});
  return {ordered, cookie, visits, checkout: await checkout.text()};
};

describe('the shop', () => {
  it('opens with a cart in the language of the browser', async () => {
    const {shop} = openShop();

    const page = await shop.request('/', {headers: {'Accept-Language': 'sv-SE'}});

    assert.equal(page.status, 200);
    assert.match(await page.text(), /<html lang="sv">[\s\S]*Varukorg/);
  });

  it('leads the shop’s own people to the console, in the language and look of the page', async () => {
    const {shop} = openShop();

    const page = await (await shop.request('/?language=fi&theme=depot')).text();

    assert.match(page, /<a href="\/console\?language=fi&amp;theme=depot">Kauppiaalle: laskut<\/a>/);
  });

  it('makes an order and sends the browser to the checkout', async () => {
    const {ordered, cookie} = await buy({country: 'SE', language: 'sv'});

    assert.equal(ordered.status, 303);
    assert.equal(ordered.headers.get('Location'), '/checkout');
    assert.match(cookie, /^visit=[\w-]+; Path=\/; HttpOnly; SameSite=Lax$/);
  });

  it('puts the order into the checkout page by its token, escaped', async () => {
    const {checkout} = await buy({country: 'SE', language: 'sv', mode: 'redirect'});

    const [, attributes] = checkout.match(/<invoice-checkout([^>]*)>/) ?? [];

    assert.match(
      attributes ?? '',
      /backend="\/invoice" order="&quot;token&quot; of order-\d{9}" mode="redirect" country="SE"/,
    );
  });

  it('puts the plain form of the order into the tag, as it is', async () => {
    const {checkout} = await buy({language: 'sv'});

    assert.match(checkout, /<invoice-checkout [^>]*><form lang="sv">\d+<\/form><\/invoice-checkout>/);
  });

  const outcomes = [
    {outcome: 'authorized', says: 'Thank you for your order'},
    {outcome: 'on_hold', says: 'Your order is being checked'},
    {outcome: 'cancelled', says: 'No invoice was created'},
    {outcome: '', says: 'There is no order to show here'},
  ];
  for (const {outcome, says} of outcomes) {
    it(`says without JavaScript what became of a purchase: ${outcome || 'none'}`, async () => {
      const {shop} = openShop();

      const page = await shop.request(`/thank-you?invoice_result=${outcome}`);

      assert.match(await page.text(), new RegExp(`<invoice-return [^>]*>\\s*<p>${says}`));
    });
  }

  it('asks another backend when a visitor tries a single product', async () => {
    const {checkout} = await buy({products: 'kravia.invoice_b2c'});

    assert.match(checkout, /backend="\/invoice-one"/);
  });

  it('dresses every page in the look that a visitor tries', async () => {
    const {checkout} = await buy({theme: 'atelier'});

    assert.match(checkout, /<link rel="stylesheet" href="\/demo\/themes\/atelier\.css">/);
  });

  it('wears its own look unless a visitor tries one that it has', async () => {
    const {checkout} = await buy({theme: '../../secret'});

    assert.match(checkout, /href="\/demo\/themes\/birch\.css"/);
  });

  it('makes no order of an empty cart', async () => {
    const {ordered, cookie} = await buy({consulting: '0', lamp: '0', notebook: '0', pens: '0'});

    assert.equal(ordered.headers.get('Location'), '/?consulting=0&lamp=0&notebook=0&pens=0');
    assert.equal(cookie, '');
  });

  it('sends a visitor without an order back to the cart', async () => {
    const {shop} = openShop();

    const page = await shop.request('/checkout');

    assert.equal(page.status, 303);
    assert.equal(page.headers.get('Location'), '/');
  });

  it('says that a page does not exist', async () => {
    const {shop} = openShop();

    const page = await shop.request('/nowhere', {headers: {'Accept-Language': 'en'}});

    assert.equal(page.status, 404);
    assert.match(await page.text(), /This page does not exist/);
  });
});
