import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {readOffer} from '../../src/checkout/fetch-offer.ts';
import {readResult} from '../../src/checkout/read-result.ts';
import {readSession} from '../../src/checkout/read-session.ts';

const offer = {
  version: 1,
  order: {merchant_reference: 'order-1', amount: 100, currency: 'NOK', items: []},
  products: [{type: 'kravia.invoice_b2b', days_until_due: 14}],
  countries: ['NO'],
  default_country: 'NO',
  merchant: {name: 'Shop'},
};
const session = {
  session_id: 'T1.a',
  url: 'https://checkout.example/v1/view/T1.a',
  checkout_endpoint: 'https://checkout.example',
  completion: 'checkout',
  result_token: 'token',
};

const unusable: {what: string; read: (json: unknown) => unknown; json: unknown}[] = [
  {what: 'an offer that is no object', read: readOffer, json: 'offer'},
  {what: 'an offer that is null', read: readOffer, json: null},
  {what: 'an offer of another version', read: readOffer, json: {...offer, version: 2}},
  {what: 'an offer without an order', read: readOffer, json: {...offer, order: undefined}},
  {what: 'an offer without a merchant', read: readOffer, json: {...offer, merchant: undefined}},
  {what: 'an offer without products', read: readOffer, json: {...offer, products: []}},
  {what: 'an offer of unknown products alone', read: readOffer, json: {...offer, products: [{type: 'card'}]}},
  {
    what: 'an offer that is due after the end of time',
    read: readOffer,
    json: {...offer, products: [{type: 'kravia.invoice_b2b', days_until_due: 366}]},
  },
  {what: 'a session without an id', read: readSession, json: {...session, session_id: undefined}},
  {what: 'a session without a token', read: readSession, json: {...session, result_token: 1}},
  {
    what: 'a session whose page is a script',
    read: readSession,
    json: {...session, url: 'javascript:alert(1)'},
  },
  {
    what: 'a session whose checkout is a script',
    read: readSession,
    json: {...session, checkout_endpoint: 'data:,'},
  },
  {
    what: 'a session without a page that is to be paid',
    read: readSession,
    json: {...session, url: undefined},
  },
  {what: 'a result without an outcome', read: readResult, json: {}},
  {what: 'a result of an unknown outcome', read: readResult, json: {outcome: 'toString', final: true}},
];

describe('the answers of a backend', () => {
  for (const {what, read, json} of unusable) {
    it(`do not include ${what}`, () => {
      assert.equal(read(json), undefined);
    });
  }

  it('include an offer, less the products nobody here knows', () => {
    const read = readOffer({...offer, products: [{type: 'card'}, ...offer.products], more: true});

    assert.deepEqual(read?.products, offer.products);
  });

  it('include a session with its page', () => {
    assert.deepEqual(readSession(session), session);
  });

  it('include a session that the backend finished itself', () => {
    const finished = {session_id: 'T1.a', completion: 'server', result_token: 'token'};

    assert.deepEqual(readSession(finished), finished);
  });

  it('include a result', () => {
    assert.deepEqual(readResult({outcome: 'pending', final: false}), {outcome: 'pending', final: false});
  });
});
