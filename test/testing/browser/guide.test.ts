import {provided} from '../../support/stand-in-for-vitest.ts';

provided.shop = await (await fetch('/test-shop')).text();

await import(`${location.origin}/docs/testing/checkout.dom.test.ts`);
