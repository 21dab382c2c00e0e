import {axeFindings} from '../support/axe-findings.ts';
import {expect, test} from '../support/journey.ts';
import {KeyboardHand} from '../support/keyboard-hand.ts';

const fjordlys = {
  organization_number: '923 609 016',
  business_name: 'FJORDLYS AS',
  address_line: 'Storgata 1',
  postal_code: '0155',
  postal_place: 'OSLO',
};
const kari = {
  first_name: 'Kari',
  last_name: 'Nordmann',
  email: 'kari@example.no',
  phone_number: '40 61 23 45',
};

test.describe('the company look-up', () => {
  test('fills the form in by keyboard alone, and the order is paid', async ({shopper, sandbox, page}) => {
    const hand = new KeyboardHand(page);
    const order = await shopper.opensCheckout();
    await hand.tabsTo(shopper.field('business_name'));
    await shopper.searches('business_name', 'fjordlys');
    await shopper.suggestion('FJORDLYS AS').waitFor();

    await hand.presses('ArrowDown');
    await expect(shopper.suggestion('FJORDLYS AS')).toHaveAttribute('aria-selected', 'true');
    await hand.presses('Enter');
    await expect(page.getByText('Filled in from the register:')).toBeVisible();
    for (const [name, text] of Object.entries(kari)) {
      await hand.tabsTo(shopper.field(name as keyof typeof kari));
      await hand.types(text);
    }
    await hand.tabsTo(shopper.continueButton);
    await hand.presses('Space');
    await shopper.checkout.approveWithBankId();

    await expect(shopper.fact('Order number')).toHaveText(order.merchant_reference);
    const [session] = await sandbox.sessions(order.merchant_reference);
    expect(session?.order.billing_address).toMatchObject({
      ...fjordlys,
      organization_number: '923609016',
      country: 'NO',
    });
  });

  test('leaves a buyer at most eight fields to fill in', async ({shopper}) => {
    await shopper.opensCheckout();
    await shopper.checkout.searchCompany('fjordlys');
    await shopper.checkout.pickCompany('FJORDLYS AS');
    await expect(shopper.field('address_line')).toHaveValue('Storgata 1');

    const empty = Object.values(await shopper.typed()).filter((text) => text === '');

    // With the name that was searched for, and the country that is chosen already.
    expect(empty.length + 2).toBeLessThanOrEqual(8);
  });

  test('finds a company in Norway by its number', async ({shopper}) => {
    await shopper.opensCheckout();
    await shopper.checkout.searchCompany('923609016', 'organization_number');

    await shopper.checkout.pickCompany('FJORDLYS AS');

    await expect.poll(() => shopper.typed()).toMatchObject(fjordlys);
  });

  test('finds a company in Sweden by its number, and suggests nothing for its name', async ({
    shopper,
    page,
  }) => {
    await shopper.opensCheckout({country: 'SE', language: 'sv'});
    const answer = page.waitForResponse(/\/companies\?country=SE&query=Skogsbryn$/);
    await shopper.searches('business_name', 'Skogsbryn');
    expect(await (await answer).json()).toEqual({companies: []});
    await expect(shopper.suggestion('Skogsbryn')).toHaveCount(0);
    await shopper.checkout.searchCompany('556036-0793', 'organization_number');

    await shopper.checkout.pickCompany('Skogsbryn AB');

    await expect
      .poll(() => shopper.typed())
      .toMatchObject({
        organization_number: '556036-0793',
        business_name: 'Skogsbryn',
        address_line: 'Storgatan 1',
        postal_code: '111 22',
        postal_place: 'STOCKHOLM',
      });
  });

  test('finds a company in Finland by its name, and names the register', async ({shopper, page}) => {
    await shopper.opensCheckout({country: 'FI', language: 'fi'});
    await shopper.searches('business_name', 'järvenranta');
    await expect(page.getByText('Lähde: PRH (CC BY 4.0)')).toBeVisible();

    await shopper.suggestion('Järvenranta Oy').first().click();

    await expect
      .poll(() => shopper.typed())
      .toMatchObject({
        organization_number: '0112038-9',
        business_name: 'Järvenranta Oy',
        address_line: 'Mannerheimintie 1',
        postal_code: '00100',
      });
  });

  test('warns of a bankrupt company, and lets the order be sent all the same', async ({shopper, page}) => {
    await shopper.opensCheckout();
    await shopper.checkout.searchCompany('310000027', 'organization_number');
    await shopper.checkout.pickCompany('FJORDLYS HANDEL AS');
    await expect(page.getByText('The register says: bankrupt.')).toBeVisible();

    await shopper.orders(kari);

    await expect(shopper.dintero.payButton).toBeVisible();
  });

  test('offers the company that a sub-unit is part of, and takes it back', async ({shopper, page}) => {
    await shopper.opensCheckout();
    await shopper.checkout.searchCompany('310000019', 'organization_number');
    await shopper.checkout.pickCompany('FJORDLYS AS AVD BERGEN');

    await page.getByRole('button', {name: 'Use the company with number 923 609 016'}).click();
    await expect.poll(() => shopper.typed()).toMatchObject(fjordlys);
    await page.getByRole('button', {name: 'Undo'}).click();

    await expect.poll(() => shopper.typed()).toMatchObject({business_name: 'FJORDLYS AS AVD BERGEN'});
  });

  test('undoes what it filled in', async ({shopper, page}) => {
    await shopper.opensCheckout();
    await shopper.checkout.searchCompany('fjordlys');
    await shopper.checkout.pickCompany('FJORDLYS AS');

    await page.getByRole('button', {name: 'Undo'}).click();

    await expect(page.getByText('Undone. The fields are as they were before.')).toBeVisible();
    await expect(shopper.field('business_name')).toBeFocused();
    expect(await shopper.typed()).toMatchObject({
      organization_number: '',
      business_name: 'fjordlys',
      address_line: '',
    });
  });

  test('shows markup in a register as text', async ({shopper, page}) => {
    await shopper.opensCheckout();

    await shopper.searches('organization_number', '310000140');

    await expect(shopper.suggestion('<img src=x onerror=alert(1)> AS')).toBeVisible();
    await expect(page.locator('invoice-billing-form img')).toHaveCount(0);
  });

  test('is told to a screen reader, and axe finds nothing', async ({shopper, page}) => {
    await shopper.opensCheckout();
    await shopper.searches('business_name', 'fjordlys');
    await shopper.suggestion('FJORDLYS AS').waitFor();
    await page.keyboard.press('ArrowDown');

    await expect(page.getByRole('combobox', {name: 'Company name'})).toMatchAriaSnapshot(
      '- combobox "Company name" [expanded]: fjordlys',
    );
    await expect(page.getByRole('listbox', {name: 'Companies in the register'})).toMatchAriaSnapshot(`
      - listbox "Companies in the register":
        - option /FJORDLYS AS 923 609 016 · OSLO/ [selected]
        - option /FJORDLYS HANDEL AS .* bankrupt/
        - option /FJORDLYS EIENDOM AS .* being wound up/
    `);
    expect(await axeFindings(page)).toEqual([]);
  });
});
