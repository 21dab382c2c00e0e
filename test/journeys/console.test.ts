import {Bookkeeper} from '../support/bookkeeper.ts';
import {buyers} from '../support/buyers.ts';
import {expect, test} from '../support/console-journey.ts';

const {company, person} = buyers.NO;

test.describe('a bookkeeper', () => {
  const products = [
    {product: 'kravia.invoice_b2b', name: 'Company invoice', buyer: company, owes: 'Fjordlys AS'},
    {
      product: 'kravia.invoice_b2b_grouped',
      name: 'Collective company invoice',
      buyer: company,
      owes: 'Fjordlys AS',
    },
    {product: 'kravia.invoice_b2c', name: 'Personal invoice', buyer: person, owes: 'Kari Nordmann'},
  ] as const;
  for (const {product, name, buyer, owes} of products) {
    test(`makes an invoice in one step and finds it: ${name}`, async ({bookkeeper}) => {
      const reference = await bookkeeper.issues(buyer, {product});
      await expect(bookkeeper.notice).toHaveText('The invoice has been created.');
      await expect(bookkeeper.fact('Kind of invoice')).toHaveText(name);
      await expect(bookkeeper.fact('Amount')).toHaveText(/^NOK\s1,250\.00$/);

      await bookkeeper.link('All invoices').click();

      await expect(bookkeeper.row(reference)).toContainText(owes);
      await expect(bookkeeper.row(reference)).toContainText(name);
    });
  }

  test('sees a part paid, then all of it, and only then the money at the shop', async ({bookkeeper}) => {
    await bookkeeper.issues(company);
    await bookkeeper.seesFollowUp();

    await bookkeeper.page.getByLabel('Amount (NOK)').fill('500');
    await bookkeeper.button('Simulate the payment').click();
    await expect(bookkeeper.state).toHaveText('Partly paid');
    await expect(bookkeeper.fact('Still owed')).toHaveText(/750\.00/);

    await expect(bookkeeper.page.getByLabel('Amount (NOK)')).toHaveValue('750.00');
    await bookkeeper.button('Simulate the payment').click();
    await expect(bookkeeper.state).toHaveText('Paid');
    await expect(bookkeeper.fact('Paid out')).toHaveText(/0\.00\s*Not paid out/);

    await bookkeeper.button('Pay out to the shop').click();
    await expect(bookkeeper.state).toHaveText('Paid');
    await expect(bookkeeper.fact('Paid out')).toHaveText(/1,250\.00\s*Paid out to the shop/);
    await expect(bookkeeper.timeline.filter({hasText: 'Payment received'})).toHaveCount(2);
    await expect(bookkeeper.page.getByText('The invoice is paid and cannot be cancelled.')).toBeVisible();
  });

  test('delivers an invoice: starts the follow-up, gets account and reference, opens the PDF', async ({
    bookkeeper,
    context,
    page,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await bookkeeper.issues(company, {delivery: 'merchant'});
    await expect(bookkeeper.fact('Delivery')).toHaveText('The shop sends the invoice');

    await bookkeeper.button('Start payment follow-up').click();
    await expect(bookkeeper.notice).toHaveText('Payment follow-up has been started.');
    await expect(bookkeeper.state).toHaveText('Awaiting payment');
    await expect(bookkeeper.button('Start payment follow-up')).toHaveCount(0);

    const iban = await bookkeeper.fact('IBAN').locator('code').textContent();
    await bookkeeper.fact('IBAN').getByRole('button', {name: 'Copy'}).click();
    await expect(bookkeeper.fact('IBAN').getByRole('status')).toHaveText('Copied');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(iban);

    const address = await bookkeeper.link('Open the invoice (PDF)').getAttribute('href');
    const pdf = await page.request.get(address ?? '');
    expect(pdf.headers()['content-type']).toBe('application/pdf');
    expect((await pdf.body()).subarray(0, 5).toString()).toBe('%PDF-');
  });

  test('is told once what was done, and finds the dates of the invoice a moment later', async ({
    bookkeeper,
    page,
  }) => {
    await bookkeeper.issues(company);
    await expect(bookkeeper.notice).toHaveText('The invoice has been created.');
    await expect(page).toHaveURL(/\/console\/[^?]+$/);

    await bookkeeper.seesFollowUp();

    await expect(page.locator('.notice')).toHaveCount(0);
    await expect(bookkeeper.state).toHaveText('Awaiting payment');
    await expect(bookkeeper.fact('Due')).toHaveText(/\d{4}$/);
  });

  test('cancels in one tab what is paid in another, and is told that it is too late', async ({
    bookkeeper,
    page,
    context,
  }) => {
    await bookkeeper.issues(company);
    await bookkeeper.seesFollowUp();
    await bookkeeper.link('Cancel the invoice').click();
    const other = new Bookkeeper(await context.newPage());
    await other.page.goto(page.url().replace('/cancel', ''));
    await other.button('Simulate the payment').click();
    await expect(other.state).toHaveText('Paid');

    await bookkeeper.button('Yes, cancel the invoice').click();

    await expect(bookkeeper.notice).toHaveText('The invoice cannot be cancelled any more.');
    await expect(bookkeeper.state).toHaveText('Paid');
  });

  test('who sends the same invoice again is led to the one that is there', async ({bookkeeper}) => {
    const reference = await bookkeeper.issues(company);
    const {page} = bookkeeper;
    await bookkeeper.notice.waitFor();
    const address = new URL(page.url()).pathname;

    await bookkeeper.issues(company, {reference});

    await expect(bookkeeper.notice).toContainText('This reference already had its invoice');
    expect(new URL(page.url()).pathname).toBe(address);
  });

  test('who takes a reference for something else is shown whose it is, and loses nothing', async ({
    bookkeeper,
  }) => {
    const reference = await bookkeeper.issues(company);
    await bookkeeper.notice.waitFor();

    await bookkeeper.issues(company, {reference, amount: '99,00'});

    await expect(bookkeeper.notice).toContainText('already has an invoice over something else');
    await expect(bookkeeper.page.getByLabel('Amount with VAT')).toHaveValue('99,00');
    await bookkeeper.link('See the invoice').click();
    await expect(bookkeeper.fact('Amount')).toHaveText(/1,250\.00/);
  });

  test('finds an order of the shop, in the language of the shop', async ({bookkeeper, shopper, page}) => {
    const order = await shopper.opensCheckout({language: 'sv', theme: 'depot'});
    await shopper.orders(company);
    await shopper.checkout.approveWithBankId();
    await shopper.receipt.getByRole('heading').waitFor();

    await page.getByRole('link', {name: 'För butiken: fakturor'}).click();
    await page.getByLabel('Referens').fill(order.merchant_reference);
    await page.getByRole('button', {name: 'Visa', exact: true}).click();

    await expect(page.getByRole('rowheader')).toHaveCount(1);
    await expect(bookkeeper.row(order.merchant_reference)).toContainText('Fjordlys AS');
  });
});
