import {connection} from 'next/server';
import {backend} from '../shop/backend';
import {placeOrder} from '../shop/orders';
import {Checkout} from './checkout';

export default async function CheckoutPage() {
  await connection();
  const order = await backend.orderToken(placeOrder());
  const [offer, form] = await Promise.all([backend.offer(order), backend.form(order, {locale: 'en'})]);
  return <Checkout order={order} offer={offer} form={form} />;
}
