import {buyers} from '../support/buyers.ts';
import {expect, test} from '../support/journey.ts';

const {company} = buyers.NO;

test.describe('an organization number', () => {
  test('that is mistyped is pointed out, reached from the summary and corrected', async ({shopper, page}) => {
    const order = await shopper.opensCheckout();
    const number = shopper.field('organization_number');
    await shopper.orders({...company, organization_number: '923 609 017'});
    await expect(number).toHaveAttribute('aria-invalid', 'true');
    await expect(number).toHaveAccessibleDescription(/not valid/);

    await shopper.summary.getByRole('link').click();
    await expect(number).toBeFocused();
    await page.keyboard.press('Control+A');
    await page.keyboard.type('923609016');
    await shopper.continueButton.click();
    await shopper.checkout.approveWithBankId();

    await expect(shopper.fact('Order number')).toHaveText(order.merchant_reference);
  });

  test('of another country offers to change the country', async ({shopper, sandbox, page}) => {
    const order = await shopper.opensCheckout();
    await shopper.orders({...company, organization_number: '556036-0793'});

    await page.getByRole('button', {name: 'Change country to Sweden'}).click();

    await expect(shopper.field('country')).toHaveValue('SE');
    await expect(shopper.field('organization_number')).toHaveAttribute('aria-invalid', 'false');
    await shopper.orders({...buyers.SE.company});
    await shopper.checkout.approveWithBankId();
    await expect(shopper.fact('Order number')).toHaveText(order.merchant_reference);
    const [session] = await sandbox.sessions(order.merchant_reference);
    expect(session?.order.billing_address).toEqual(buyers.SE.sent.company);
  });
});
