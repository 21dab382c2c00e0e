import {buyers} from '../support/buyers.ts';
import {hiddenFocus} from '../support/hidden-focus.ts';
import {expect, test} from '../support/journey.ts';
import {KeyboardHand} from '../support/keyboard-hand.ts';
import {results} from '../support/scripted-backend.ts';
import {lookupStates} from '../support/states/lookup-states.ts';
import {payingStates} from '../support/states/paying-states.ts';
import {WidgetShop} from '../support/widget-shop.ts';

const {company} = buyers.NO;

test.describe('the keyboard alone', () => {
  test('picks a company that was found, and undoes it', async ({page}) => {
    const hand = new KeyboardHand(page);
    const shop = new WidgetShop(page);
    await lookupStates['companies are found']?.(shop);

    await hand.presses('Enter');
    await expect(shop.shopper.field('organization_number')).toHaveValue('923 609 016');
    await expect(shop.shopper.field('business_name')).toBeFocused();
    await hand.tabsTo(page.getByRole('button', {name: 'Undo'}));
    await hand.presses('Enter');

    await expect(shop.shopper.field('organization_number')).toHaveValue('');
    await expect(shop.shopper.field('business_name')).toBeFocused();
  });

  test('closes the list of companies and stays in the field', async ({page}) => {
    const shop = new WidgetShop(page);
    await lookupStates['companies are found']?.(shop);

    await page.keyboard.press('Escape');

    await expect(page.getByRole('listbox')).toBeHidden();
    await expect(shop.shopper.field('business_name')).toBeFocused();
    await expect(shop.shopper.field('business_name')).toHaveValue('fjord');
  });

  test('takes the offer to change the country, and is in the field again', async ({page}) => {
    const hand = new KeyboardHand(page);
    const shop = new WidgetShop(page);
    await shop.opens();
    await hand.tabsTo(shop.shopper.field('organization_number'));
    await hand.types('556036-0793');
    await hand.presses('Tab');
    await page.keyboard.press('Shift+Tab');

    await hand.tabsTo(page.getByRole('button', {name: 'Change country to Sweden'}));
    await hand.presses('Enter');

    await expect(shop.shopper.field('country')).toHaveValue('SE');
    await expect(shop.shopper.field('organization_number')).toBeFocused();
  });

  test('goes back from Dintero’s page to the filled-in form', async ({page}) => {
    const hand = new KeyboardHand(page);
    const shop = new WidgetShop(page);
    await payingStates['Dintero’s page is opening']?.(shop);
    const back = page.getByRole('button', {name: 'Back to the form'});
    await hand.tabsTo(back);

    await hand.presses('Enter');

    await expect(back).toBeHidden();
    await expect(shop.shopper.field('organization_number')).toHaveValue(company.organization_number ?? '');
    await expect(page.locator('invoice-checkout')).toBeFocused();
  });

  test('tries again when Dintero’s page does not open', async ({page}) => {
    const hand = new KeyboardHand(page);
    const shop = new WidgetShop(page);
    await payingStates['Dintero’s page does not open']?.(shop);
    shop.dintero = 'shown';

    await hand.tabsTo(page.getByRole('button', {name: 'Try again'}));
    await hand.presses('Enter');

    await expect(page.locator('invoice-checkout iframe')).toBeFocused();
  });

  test('goes on here when another tab has the order', async ({page}) => {
    const hand = new KeyboardHand(page);
    const shop = new WidgetShop(page);
    await payingStates['the order is paid in another tab']?.(shop);

    await hand.tabsTo(page.getByRole('button', {name: 'Continue here'}));
    await hand.presses('Enter');

    await expect(page.locator('invoice-checkout iframe')).toBeFocused();
  });

  test('leads from the return page back to the checkout', async ({page}) => {
    const hand = new KeyboardHand(page);
    const shop = new WidgetShop(page);
    shop.answers.result = {body: results.cancelled};
    await shop.opensReturnPage();
    await shop.sees('The order was cancelled.');

    await hand.tabsTo(page.getByRole('link', {name: 'Back to the checkout'}));
  });
});

test.describe('the focus', () => {
  test.use({viewport: {width: 360, height: 640}});

  test('is seen at each stop, below a header that stays in view', async ({page}) => {
    const shop = new WidgetShop(page);
    await shop.opens();
    await shop.shopper.continueButton.click();
    await shop.shopper.summary.waitFor();

    expect(await hiddenFocus(page, 26)).toEqual([]);
  });

  test('follows the order in which the form is read', async ({page}) => {
    const shop = new WidgetShop(page);
    await shop.opens();
    await shop.page.getByRole('radio').first().focus();
    const order: (string | null)[] = [];
    for (const _ of Object.keys(company)) {
      await page.keyboard.press('Tab');
      order.push(await page.locator('invoice-billing-form :focus').getAttribute('name'));
    }

    expect(order).toEqual([
      'country',
      'organization_number',
      'business_name',
      'address_line',
      'postal_code',
      'postal_place',
      'first_name',
      'last_name',
      'email',
    ]);
  });
});
