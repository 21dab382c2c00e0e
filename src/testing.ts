export type {CheckoutDriver, CheckoutIssues} from './testing/drivers/checkout-driver.ts';
export {type DomCheckoutDriver, domCheckout} from './testing/drivers/dom-checkout.ts';
export {playwrightCheckout} from './testing/drivers/playwright-checkout.ts';
export type {PlaywrightLocator, PlaywrightPage} from './testing/drivers/playwright-page.ts';
export type {ProductName} from './testing/drivers/product-of.ts';
export type {CountryFixtures, InvalidText, OrderContent} from './testing/fixtures/country-fixtures.ts';
export {fixtures} from './testing/fixtures/fixtures.ts';
export {createTestShop} from './testing/shop/create-test-shop.ts';
export type {PlacedOrder, TestOrder, TestShop, TestShopOptions} from './testing/shop/test-shop.ts';
