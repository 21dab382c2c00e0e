import {backend} from '../shop/backend';
import {placeOrder} from '../shop/orders';

export default defineEventHandler(async () => {
  const order = await backend.orderToken(placeOrder());
  return {order, offer: await backend.offer(order), form: await backend.form(order, {locale: 'en'})};
});
