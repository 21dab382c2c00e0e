import type {Company} from '../../../src/domain/company.ts';
import {fjordlys, fjordlysBergen, fjordlysHandel} from '../companies.ts';
import type {WidgetShop} from '../widget-shop.ts';
import type {WidgetStates} from '../widget-states.ts';

/** Somebody types a name into a shop that asks these registers. */
async function types(shop: WidgetShop, companies: readonly Company[] | undefined): Promise<void> {
  shop.answers.companies = companies
    ? {body: {companies}}
    : {status: 503, body: {code: 'register-unavailable'}};
  await shop.opens({company_lookup: ['NO', 'FI']});
  const field = shop.shopper.field('business_name');
  await field.focus();
  await shop.page.locator('[name=business_name][role=combobox]').waitFor();
  await field.pressSequentially('fjord');
}

/** The same, and picks the first company. */
async function picks(shop: WidgetShop, company: Company): Promise<void> {
  await types(shop, [company]);
  await shop.page.locator('[role=option]').first().click();
  await shop.page.getByRole('button', {name: 'Undo'}).waitFor();
}

/** The company look-up: its list, what it filled in, and what it warns of. */
export const lookupStates: WidgetStates = {
  'companies are found': async (shop) => {
    await types(shop, [fjordlys, fjordlysBergen, fjordlysHandel]);
    await shop.page.locator('[role=option]').nth(2).waitFor();
    await shop.page.keyboard.press('ArrowDown');
  },
  'no company is found': async (shop) => {
    const asked = shop.page.waitForResponse(/companies/);
    await types(shop, []);
    await asked;
  },
  'the register is down': async (shop) => {
    await types(shop, undefined);
    await shop.sees('register is not answering');
  },
  'a company is filled in': (shop) => picks(shop, fjordlys),
  'a company is filled in that is bankrupt': (shop) => picks(shop, fjordlysHandel),
  'a branch is filled in': (shop) => picks(shop, fjordlysBergen),
  'what was filled in is undone': async (shop) => {
    await picks(shop, fjordlys);
    await shop.page.getByRole('button', {name: 'Undo'}).click();
    await shop.sees('Undone');
  },
};
