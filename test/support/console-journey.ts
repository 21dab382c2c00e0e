import {Bookkeeper} from './bookkeeper.ts';
import {expect, test as journey} from './journey.ts';

/** A journey through the merchant console; its pages may complain of no more than the shop's. */
export const test = journey.extend<{bookkeeper: Bookkeeper}>({
  bookkeeper: async ({shopper}, use) => use(new Bookkeeper(shopper.page)),
});

export {expect};
