import {brokenOrders, storeAway} from '../support/broken-parts.ts';
import {describeAnswers} from '../support/describe-answers.ts';
import {sendForm} from '../support/send-form.ts';

describeAnswers('showForm', [
  {answer: '200', ask: (shop) => shop.call(`/form?order=${shop.token}&locale=nb`)},
  {answer: '404', ask: (shop) => shop.call('/form?order=order-123')},
  {
    answer: '500',
    options: {orders: brokenOrders},
    ask: (shop) => shop.call(`/form?order=${shop.token}`),
  },
]);

describeAnswers('sendForm', [
  {answer: '303', ask: (shop) => sendForm(shop)},
  {
    answer: '303',
    ask: async (shop) => {
      await shop.invoiced();
      return sendForm(shop);
    },
  },
  {answer: '403', ask: (shop) => shop.fromAfar('/form', 'POST')},
  {answer: '404', ask: (shop) => sendForm(shop, {order: 'order-123'})},
  {answer: '413', ask: (shop) => sendForm(shop, {first_name: 'a'.repeat(16_385)})},
  {answer: '415', ask: (shop) => sendForm(shop, {}, {'content-type': 'text/plain'})},
  {answer: '422', ask: (shop) => sendForm(shop, {organization_number: '923609017'})},
  {
    answer: '429',
    ask: async (shop) => {
      for (let line = 1; line <= 20; line += 1) await sendForm(shop, {address_line: `Storgata ${line}`});
      return sendForm(shop);
    },
  },
  {answer: '500', options: {orders: brokenOrders}, ask: (shop) => sendForm(shop)},
  {
    answer: '502',
    ask: (shop) => {
      shop.sandbox.failNext('sessions-profile', 400);
      return sendForm(shop);
    },
  },
  {answer: '503', options: {store: storeAway()}, ask: (shop) => sendForm(shop)},
  {
    answer: '503',
    ask: (shop) => {
      shop.network.isDown = () => true;
      return sendForm(shop);
    },
  },
]);
