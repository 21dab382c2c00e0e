import {describeProblems} from './support/describe-problems.ts';
import {refusal} from './support/fake-dintero.ts';
import {sessionBody} from './support/session-body.ts';

describeProblems('a purchase with', [
  {name: 'no order token', ask: (shop) => shop.call('/offer'), status: 404, code: 'unknown-order'},
  {
    name: 'a reference for an order token',
    ask: (shop) => shop.call('/offer?order=order-123'),
    status: 404,
    code: 'unknown-order',
  },
  {
    name: 'a forged order token',
    ask: (shop) => shop.send(sessionBody(shop, {order: `${shop.token}x`})),
    status: 404,
    code: 'unknown-order',
  },
  {
    name: 'an expired order token',
    ask: (shop) => {
      shop.clock.time += 86_400_000;
      return shop.open();
    },
    status: 404,
    code: 'unknown-order',
  },
  {
    name: 'an order that the shop does not know',
    ask: async (shop) => shop.call(`/offer?order=${await shop.backend.orderToken('order-999')}`),
    status: 404,
    code: 'unknown-order',
  },
  {name: 'no result token', ask: (shop) => shop.call('/result'), status: 404, code: 'unknown-token'},
  {
    name: 'an unknown result token',
    ask: (shop) => shop.result('a'.repeat(43)),
    status: 404,
    code: 'unknown-token',
  },
  {
    name: 'a document of nothing',
    ask: (shop) => shop.call('/document?token=x'),
    status: 404,
    code: 'unknown-token',
  },
  {
    name: 'companies, which are not looked up',
    ask: (shop) => shop.call('/companies?country=NO&query=equinor'),
    status: 404,
    code: 'not-found',
  },
  {name: 'another path', ask: (shop) => shop.call('/orders'), status: 404, code: 'not-found'},
]);

describeProblems('a session with', [
  {
    name: 'an address with two mistakes',
    ask: (shop) => shop.open({}, {organization_number: '923609017', last_name: ' '}),
    status: 422,
    code: 'invalid-address',
    errors: [
      {field: 'organization_number', code: 'check_digit'},
      {field: 'last_name', code: 'required'},
    ],
  },
  {
    name: 'a number of another country',
    ask: (shop) => shop.open({}, {organization_number: '556036-0793'}),
    status: 422,
    code: 'invalid-address',
    errors: [{field: 'organization_number', code: 'other_country', suggests: ['SE']}],
  },
  {
    name: 'a country that is not sold to',
    ask: (shop) => shop.open({}, {country: 'DK'}),
    status: 422,
    code: 'invalid-address',
    errors: [{field: 'country', code: 'required'}],
  },
  {
    name: 'a refusal by Dintero',
    ask: (shop) => {
      shop.dintero.failNext(/sessions-profile/, () => refusal(400, 'BAD_ORDER'));
      return shop.open();
    },
    status: 502,
    code: 'dintero-unavailable',
  },
  {
    name: 'wrong credentials',
    ask: (shop) => {
      shop.dintero.failNext(/token/, () => refusal(401, 'UNAUTHORIZED'));
      return shop.open();
    },
    status: 502,
    code: 'dintero-unavailable',
  },
  {
    name: 'Dintero being away',
    ask: (shop) => {
      shop.dintero.failNext(/sessions-profile/, () => Promise.reject(new TypeError('fetch failed')), 2);
      return shop.open();
    },
    status: 503,
    code: 'dintero-unavailable',
  },
  {
    name: 'a token that Dintero hands out too slowly',
    ask: (shop) => {
      shop.dintero.failNext(/token/, () => refusal(429, 'SLOW DOWN', {'retry-after': '60'}));
      return shop.open();
    },
    status: 503,
    code: 'dintero-unavailable',
  },
]);
