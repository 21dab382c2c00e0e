import {buyers} from '../../support/buyers.ts';
import {expect, test} from '../../support/console-journey.ts';

const {company} = buyers.NO;

test.afterEach(({sandbox}) => sandbox.isWell());

test.describe('a bookkeeper', () => {
  test('moves the clock until collective invoices come, and sees this one', async ({bookkeeper}) => {
    await bookkeeper.issues(company, {product: 'kravia.invoice_b2b_grouped'});
    await expect(bookkeeper.fact('Invoice number')).toHaveText('Not known yet');

    await bookkeeper.button('To the day of collective invoices').click();

    await expect(bookkeeper.notice).toHaveText('The clock has been moved.');
    await expect(bookkeeper.state).toHaveText('Awaiting payment');
    await expect(bookkeeper.fact('Invoice number')).toHaveText(/^\d+-\d+$/);
  });

  test('is told when Dintero does not answer, and tries again', async ({bookkeeper, sandbox}) => {
    await sandbox.failsNext('transaction-list', 503, 20);
    await bookkeeper.opensList();
    await expect(bookkeeper.page.getByRole('heading')).toHaveText(
      'Dintero is not answering right now. Nothing is lost.',
    );

    await sandbox.isWell();
    await bookkeeper.link('Try again').click();

    await expect(bookkeeper.page.getByRole('heading', {name: 'Invoices'})).toBeVisible();
  });

  test('sends a new invoice again when Dintero answers again, and makes one', async ({
    bookkeeper,
    sandbox,
  }) => {
    await bookkeeper.opensForm();
    const reference = await bookkeeper.fillsIn({});
    await bookkeeper.fillsInBuyer(company);
    await sandbox.failsNext('token', 503, 20);
    await sandbox.expires();
    await bookkeeper.issueButton.click();
    await expect(bookkeeper.notice).toContainText(/not answering right now|No answer came/);
    await expect(bookkeeper.field('merchant_reference')).toHaveValue(reference);

    await sandbox.isWell();
    await bookkeeper.issueButton.click();

    await expect(bookkeeper.notice).toHaveText('The invoice has been created.');
    expect(await sandbox.transactions(reference)).toHaveLength(1);
  });
});
