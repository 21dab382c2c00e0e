import type {BillingDraft} from 'invoice-checkout';
import {buyers} from '../support/buyers.ts';
import {expect, test} from '../support/console-journey.ts';
import {KeyboardHand} from '../support/keyboard-hand.ts';

const {company, person} = buyers.NO;

test.use({viewport: {width: 360, height: 740}, colorScheme: 'dark'});

test.describe('what is bought by keyboard on a narrow screen', () => {
  const products = [
    {product: 'kravia.invoice_b2b', buyer: company, name: 'Company invoice', owes: 'Fjordlys AS'},
    {
      product: 'kravia.invoice_b2b_grouped',
      buyer: company,
      name: 'Collective company invoice',
      owes: 'Fjordlys AS',
    },
    {product: 'kravia.invoice_b2c', buyer: person, name: 'Personal invoice', owes: 'Kari Nordmann'},
  ] as const;
  for (const {product, buyer, name, owes} of products) {
    test(`is found in the console: ${name}`, async ({shopper, bookkeeper, page}) => {
      const hand = new KeyboardHand(page);
      const order = await shopper.opensCheckout({products: product});
      for (const [field, text] of Object.entries(buyer)) {
        await hand.tabsTo(shopper.field(field as keyof BillingDraft));
        await hand.types(text);
      }
      await hand.tabsTo(shopper.continueButton);
      await hand.presses('Space');
      await hand.tabsTo(shopper.dintero.payButton);
      await hand.enters(shopper.dintero.approveButton);
      await hand.tabsTo(shopper.dintero.approveButton);
      await hand.enters(shopper.receipt.getByRole('heading'));

      await hand.tabsTo(bookkeeper.link('For the shop: invoices'));
      await hand.enters(page.getByRole('heading', {name: 'Invoices'}));
      await hand.tabsTo(page.getByLabel('Reference'));
      await hand.types(order.merchant_reference);
      await hand.enters(bookkeeper.link('Show all'));
      await hand.tabsTo(bookkeeper.link(order.merchant_reference));
      await hand.enters(bookkeeper.state);

      await expect(bookkeeper.fact('Kind of invoice')).toHaveText(name);
      await expect(bookkeeper.fact('Buyer')).toContainText(owes);
    });
  }
});
