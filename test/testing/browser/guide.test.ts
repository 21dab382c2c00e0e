import {provided} from '../../support/stand-in-for-vitest.ts';

const order = await fetch('/test-shop/order', {method: 'POST'});
provided.shop = await order.json();

await import(`${location.origin}/docs/testing/checkout.browser.test.ts`);
