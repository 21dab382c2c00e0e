import {backend} from '../shop/backend';
import {placeOrder} from '../shop/orders';

export default defineEventHandler(async () => ({order: await backend.orderToken(placeOrder())}));
