export type {CountryFixtures, InvalidText, OrderContent} from './testing/fixtures/country-fixtures.ts';
export {fixtures} from './testing/fixtures/fixtures.ts';
export {createTestShop} from './testing/shop/create-test-shop.ts';
export type {PlacedOrder, TestOrder, TestShop, TestShopOptions} from './testing/shop/test-shop.ts';
