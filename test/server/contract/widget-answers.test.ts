import {brreg} from '../../../src/server/companies/brreg.ts';
import {brokenOrders, brokenRegister, brokenStore, busyRegister, storeAway} from '../support/broken-parts.ts';
import {address} from '../support/create-shop.ts';
import {describeAnswers} from '../support/describe-answers.ts';

const unknown = 'a'.repeat(43);

describeAnswers('readOffer', [
  {answer: '200', ask: (shop) => shop.call(`/offer?order=${shop.token}`)},
  {answer: '403 origin', ask: (shop) => shop.fromAfar(`/offer?order=${shop.token}`)},
  {answer: '404 unknown-order', ask: (shop) => shop.call('/offer?order=order-123')},
  {
    answer: '500 internal',
    options: {orders: brokenOrders},
    ask: (shop) => shop.call(`/offer?order=${shop.token}`),
  },
]);

describeAnswers('openSession', [
  {answer: '201', ask: (shop) => shop.open()},
  {
    answer: '201',
    options: {products: {'kravia.invoice_b2b': {completion: 'server', require_identity_verification: false}}},
    ask: (shop) => shop.open(),
  },
  {
    answer: '200',
    ask: async (shop) => {
      await shop.open();
      return shop.open();
    },
  },
  {answer: '400 invalid-request', ask: (shop) => shop.open({}, {amount: 1})},
  {answer: '403 origin', ask: (shop) => shop.fromAfar('/sessions', 'POST')},
  {answer: '404 unknown-order', ask: (shop) => shop.open({}, {order: 'order-123'})},
  {
    answer: '409 already-paid',
    ask: async (shop) => {
      await shop.invoiced();
      return shop.open();
    },
  },
  {answer: '413 too-large', ask: (shop) => shop.send(' '.repeat(16_385))},
  {answer: '415 media-type', ask: (shop) => shop.send('a=b', {'content-type': 'text/plain'})},
  {answer: '422 invalid-address', ask: (shop) => shop.open({organization_number: '556036-0793'})},
  {
    answer: '422 product-not-available',
    options: {products: {'kravia.invoice_b2c': {}}},
    ask: (shop) => shop.open(),
  },
  {
    answer: '429 too-many-requests',
    ask: async (shop) => {
      for (let line = 1; line <= 20; line += 1) await shop.open({address_line: `Storgata ${line}`});
      return shop.open(address);
    },
  },
  {answer: '500 internal', options: {orders: brokenOrders}, ask: (shop) => shop.open()},
  {answer: '503 internal', options: {store: storeAway()}, ask: (shop) => shop.open()},
  {
    answer: '502 dintero-unavailable',
    ask: (shop) => {
      shop.sandbox.failNext('sessions-profile', 400);
      return shop.open();
    },
  },
  {
    answer: '503 dintero-unavailable',
    ask: (shop) => {
      shop.network.isDown = () => true;
      return shop.open();
    },
  },
]);

describeAnswers('readResult', [
  {answer: '200', ask: async (shop) => shop.call(`/result?token=${await shop.invoiced()}`)},
  {answer: '403 origin', ask: (shop) => shop.fromAfar(`/result?token=${unknown}`)},
  {answer: '404 unknown-token', ask: (shop) => shop.call(`/result?token=${unknown}`)},
  {
    answer: '500 internal',
    options: {store: brokenStore()},
    ask: (shop) => shop.call(`/result?token=${unknown}`),
  },
  {
    answer: '503 internal',
    options: {store: storeAway()},
    ask: (shop) => shop.call(`/result?token=${unknown}`),
  },
  {
    answer: '502 dintero-unavailable',
    ask: async (shop) => {
      const {result_token} = await shop.opened();
      shop.sandbox.failNext('session-read', 400);
      return shop.call(`/result?token=${result_token}`);
    },
  },
  {
    answer: '503 dintero-unavailable',
    ask: async (shop) => {
      const {result_token} = await shop.opened();
      shop.network.isDown = () => true;
      return shop.call(`/result?token=${result_token}`);
    },
  },
]);

describeAnswers('readDocument', [
  {answer: '200', ask: async (shop) => shop.call(`/document?token=${await shop.invoiced()}`)},
  {answer: '403 origin', ask: (shop) => shop.fromAfar(`/document?token=${unknown}`)},
  {answer: '404 unknown-token', ask: (shop) => shop.call(`/document?token=${unknown}`)},
  {
    answer: '404 not-found',
    ask: async (shop) => shop.call(`/document?token=${(await shop.opened()).result_token}`),
  },
  {
    answer: '500 internal',
    options: {store: brokenStore()},
    ask: (shop) => shop.call(`/document?token=${unknown}`),
  },
  {
    answer: '503 internal',
    options: {store: storeAway()},
    ask: (shop) => shop.call(`/document?token=${unknown}`),
  },
  {
    answer: '502 dintero-unavailable',
    ask: async (shop) => {
      const token = await shop.invoiced();
      shop.sandbox.failNext('attachment', 400);
      return shop.call(`/document?token=${token}`);
    },
  },
  {
    answer: '503 dintero-unavailable',
    ask: async (shop) => {
      const token = await shop.invoiced();
      shop.network.isDown = () => true;
      return shop.call(`/document?token=${token}`);
    },
  },
]);

describeAnswers('findCompanies', [
  {answer: '200', ask: (shop) => shop.call('/companies?country=NO&query=fjordlys')},
  {answer: '200', ask: (shop) => shop.call('/companies?country=NO&query=310000019')},
  {answer: '400 invalid-request', ask: (shop) => shop.call('/companies?country=NO&query=x')},
  {answer: '403 origin', ask: (shop) => shop.fromAfar('/companies?country=NO&query=fjordlys')},
  {answer: '404 not-found', ask: (shop) => shop.call('/companies?country=SE&query=skogsbryn')},
  {
    answer: '429 too-many-requests',
    options: {companies: {NO: busyRegister}},
    ask: (shop) => shop.call('/companies?country=NO&query=fjordlys'),
  },
  {
    answer: '500 internal',
    options: {companies: {NO: brokenRegister}},
    ask: (shop) => shop.call('/companies?country=NO&query=fjordlys'),
  },
  {
    answer: '503 register-unavailable',
    options: {companies: {NO: brreg({url: 'http://localhost:4010/registers/nowhere'})}},
    ask: (shop) => {
      shop.network.isDown = () => true;
      return shop.call('/companies?country=NO&query=fjordlys');
    },
  },
]);
