import {backend, readOffer} from '../shop/backend';
import {placeOrder} from '../shop/orders';

export default defineEventHandler(async () => {
  const order = await backend.orderToken(placeOrder());
  return {order, offer: await readOffer(order), form: await backend.form(order, {locale: 'en'})};
});
