import {buyers} from '../buyers.ts';
import {offer} from '../scripted-backend.ts';
import type {WidgetStates} from '../widget-states.ts';
import {en} from '../words.ts';

const {company} = buyers.NO;
const refused = {status: 422, body: {code: 'invalid-address', errors: [{field: 'email', code: 'structure'}]}};

/** The form, from the wait for it to every complaint. */
export const formStates: WidgetStates = {
  'the offer is loading': async (shop) => {
    shop.answers.offer = 'never';
    await shop.opens();
    await shop.sees(en.loading);
  },
  'the offer does not come': async (shop) => {
    shop.answers.offer = 'down';
    await shop.opens();
    await shop.sees(en.problem_unreachable);
  },
  'the order is unknown': async (shop) => {
    shop.answers.offer = {status: 404, body: {code: 'unknown-order'}};
    await shop.opens();
    await shop.sees(en.problem_unknown_order);
  },
  'the backend has a bug': async (shop) => {
    shop.answers.offer = {status: 500, body: {code: 'internal', correlation_id: '01J'}};
    await shop.opens();
    await shop.sees(en.problem_internal);
  },
  'a company invoice is chosen, another product is not payable': async (shop) => {
    await shop.opens();
    await shop.shopper.continueButton.waitFor();
  },
  'a collective invoice is chosen': async (shop) => {
    await shop.opens();
    await shop.shopper.checkout.choose('kravia.invoice_b2b_grouped');
    await shop.sees(en.customer_reference_hint_grouped);
  },
  'a personal invoice is chosen': async (shop) => {
    await shop.opens({products: offer.products.map((product) => ({...product, payability: 'payable'}))});
    await shop.shopper.checkout.choose('kravia.invoice_b2c');
    await shop.shopper.field('organization_number').waitFor({state: 'detached'});
  },
  'one product is offered, one country, with terms': async (shop) => {
    const merchant = {name: 'Example Shop AS', terms_url: 'https://shop.example/terms'};
    await shop.opens({products: offer.products.slice(0, 1), countries: ['NO'], merchant});
    await shop.shopper.continueButton.waitFor();
  },
  'no product is payable': async (shop) => {
    await shop.opens({
      products: offer.products.map((product) => ({...product, payability: 'disabled_by_gateway'})),
    });
    await shop.sees(en.disabled_by_gateway);
  },
  'the widget is disabled': async (shop) => {
    await shop.opens({}, 'disabled');
    await shop.shopper.continueButton.waitFor();
  },
  'the shop has locked and filled fields': async (shop) => {
    await shop.opens({
      billing_address: {email: 'kari@example.no', customer_reference: 'PO 4711'},
      fields: {email: 'read_only', customer_reference: 'required'},
    });
    await shop.shopper.continueButton.waitFor();
  },
  'everything is missing': async (shop) => {
    await shop.opens();
    await shop.shopper.continueButton.click();
    await shop.page.locator('[part=summary]').waitFor();
  },
  'every field is wrong': async (shop) => {
    await shop.opens();
    const wrong = {organization_number: '923 609 017', postal_code: '1', phone_number: '1', email: 'kari'};
    await shop.shopper.orders({...company, ...wrong});
    await shop.page.locator('[part=summary]').waitFor();
  },
  'a field that was left is wrong': async (shop) => {
    await shop.opens();
    await shop.shopper.field('organization_number').fill('12');
    await shop.shopper.field('email').fill('kari');
    await shop.shopper.field('phone_number').focus();
    await shop.page.locator('[aria-invalid=true] >> nth=1').waitFor();
  },
  'a number may be a person’s': async (shop) => {
    await shop.opens();
    await shop.shopper.field('organization_number').fill('01 01 50 - 11 151'.replaceAll(' ', ''));
    await shop.shopper.field('business_name').focus();
    await shop.page.locator('[name=organization_number][aria-invalid=true]').waitFor();
  },
  'a number belongs to another country': async (shop) => {
    await shop.opens();
    await shop.shopper.field('organization_number').fill('556036-0793');
    await shop.shopper.field('business_name').focus();
    await shop.page.getByRole('button', {name: 'Change country to Sweden'}).waitFor();
  },
  'the backend refuses the address': async (shop) => {
    shop.answers.sessions = refused;
    await shop.opens();
    await shop.shopper.orders(company);
    await shop.sees(en.problem_invalid_address);
  },
  'the product is not available any more': async (shop) => {
    shop.answers.sessions = {status: 422, body: {code: 'product-not-available'}};
    await shop.opens();
    await shop.shopper.orders(company);
    await shop.sees(en.problem_product_not_available);
  },
  'there were too many attempts': async (shop) => {
    shop.answers.sessions = {status: 429, body: {code: 'too-many-requests'}};
    await shop.opens();
    await shop.shopper.orders(company);
    await shop.sees(en.problem_too_many_requests);
  },
  'no session can be opened': async (shop) => {
    shop.answers.sessions = 'down';
    await shop.opens();
    await shop.shopper.orders(company);
    await shop.sees(en.problem_unreachable);
  },
  'the form is drawn into the page': async (shop) => {
    await shop.opens({}, 'render="light"');
    await shop.shopper.field('organization_number').fill('556036-0793');
    await shop.shopper.continueButton.click();
    await shop.page.locator('[part=summary]').waitFor();
  },
};
