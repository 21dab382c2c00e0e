import {accessibilityTree} from '../support/accessibility-tree.ts';
import {buyers} from '../support/buyers.ts';
import {expect, test} from '../support/journey.ts';
import {lookupStates} from '../support/states/lookup-states.ts';
import {WidgetShop} from '../support/widget-shop.ts';

/** What the shop's own page has around the widget. */
const before = ['link “Example Shop”', 'heading “Checkout”', 'group “How would you like to be invoiced?”'];
const chosen =
  'radio “Company invoice”, checked: Invoice issued 20\u00a0November, due 4\u00a0December Expected dates You confirm your identity in the next step';
const countries = ['combobox “Country”', 'option “Norway”, selected', 'option “Sweden”', 'option “Finland”'];
const others = [
  'radio “Collective company invoice”: Added to your November invoice: issued 1\u00a0December, due 15\u00a0December Expected dates',
  'radio “Personal invoice”, disabled: Not available for this amount',
];
const contact = [
  'group “Contact person”',
  'textbox “First name”, required',
  'textbox “Last name”, required',
  'textbox “Email”, required',
  'textbox “Phone”, required: For example 40 61 23 45',
  'textbox “Your reference (optional)”: Shown on the invoice: a name, PO number or project number',
  'button “Continue”',
];
const place = ['textbox “Address”, required', 'textbox “Postal code”, required', 'textbox “Town”, required'];
const after = ['link “Help”'];

test.describe('assistive technology is given', () => {
  test('the kinds of invoice with what they mean, and each field with what it is for', async ({page}) => {
    const shop = new WidgetShop(page);
    await shop.opens();
    await shop.shopper.continueButton.waitFor();

    expect(await accessibilityTree(page)).toEqual([
      ...before,
      chosen,
      'group “Company”',
      ...countries,
      'textbox “Organisation number”, required: For example 923 609 016',
      'textbox “Company name”, required',
      ...place,
      ...contact,
      ...others,
      ...after,
    ]);
  });

  test('what is wrong in a list of links, and with the field that it is about', async ({page}) => {
    const shop = new WidgetShop(page);
    await shop.opens();
    await shop.shopper.orders({...buyers.NO.company, organization_number: '556036-0793'});
    await shop.shopper.summary.waitFor();

    expect(await accessibilityTree(page)).toEqual([
      ...before,
      chosen,
      'group “Fields to correct: 1”',
      'link “This looks like a number from Sweden”',
      'group “Company”',
      ...countries,
      'textbox “Organisation number”, invalid, required: This looks like a number from Sweden Change country to Sweden',
      'button “Change country to Sweden”',
      'textbox “Company name”, required',
      ...place,
      ...contact,
      ...others,
      ...after,
    ]);
  });

  test('the companies of a register as a list that belongs to the field', async ({page}) => {
    await lookupStates['companies are found']?.(new WidgetShop(page));

    expect(await accessibilityTree(page)).toEqual([
      ...before,
      chosen,
      'group “Company”',
      ...countries,
      'combobox “Organisation number”, required: For example 923 609 016',
      'combobox “Company name”, required, expanded',
      'listbox “Companies in the register”',
      'option “FJORDLYS AS 923 609 016 · OSLO”, selected',
      'option “FJORDLYS AS AVD BERGEN 310 000 019 · BERGEN · branch”',
      'option “FJORDLYS HANDEL AS 310 000 027 · bankrupt”',
      ...place,
      ...contact,
      ...others,
      ...after,
    ]);
  });

  test('Dintero’s frame by its name, and nothing of the form behind it', async ({page}) => {
    const shop = new WidgetShop(page);
    await shop.opens();
    await shop.shopper.orders(buyers.NO.company);
    await page.frameLocator('iframe').getByRole('button').waitFor();

    expect(await accessibilityTree(page)).toEqual([
      'link “Example Shop”',
      'heading “Checkout”',
      'button “Back to the form”',
      'Iframe “Dintero’s checkout”',
      ...after,
    ]);
  });
});
