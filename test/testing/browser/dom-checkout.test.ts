import {expect, fixture, html, nextFrame} from '@open-wc/testing';
import '../../../src/define.ts';
import {type DomCheckoutDriver, domCheckout, fixtures, testShopAt} from '../../../src/testing.ts';
import {within} from '../../support/testing-library.ts';

const shop = testShopAt(await (await fetch('/test-shop')).text());

/** Opens a checkout of a new order in the page of the test. */
async function openCheckout(
  attributes: {readonly render?: 'light'; readonly mode?: 'redirect'} = {},
): Promise<DomCheckoutDriver & {readonly reference: string}> {
  const {render = 'shadow', mode = 'embedded'} = attributes;
  const {token, merchant_reference} = await shop.placeOrder();
  const element = html`<invoice-checkout
    lang="en"
    backend=${shop.backendUrl}
    order=${token}
    render=${render}
    mode=${mode}
  ></invoice-checkout>`;
  const checkout = domCheckout(await fixture(element), {patience: 9000});
  return Object.assign(checkout, {reference: merchant_reference});
}

/** Opens a checkout and goes on to Dintero with a company. */
async function atDintero() {
  const checkout = await openCheckout();
  await checkout.fill(fixtures.norway.company);
  await checkout.submit();
  return checkout;
}

/** Waits for a state; the test runner ends what never comes. */
async function reaches(checkout: DomCheckoutDriver, state: string): Promise<void> {
  while ((await checkout.state()) !== state) await nextFrame();
}

describe('the driver in the page of the test', () => {
  for (const [product, buyer] of [
    ['b2b', fixtures.norway.company],
    ['b2b_grouped', fixtures.sweden.company],
    ['b2c', fixtures.finland.person],
  ] as const) {
    it(`buys: ${product} in ${buyer.country}`, async () => {
      const checkout = await openCheckout();

      await checkout.choose(product);
      await checkout.fill(buyer);
      await checkout.submit();
      await checkout.approveWithBankId();

      const receipt = await checkout.receipt();
      expect(receipt.merchant_reference).to.equal(checkout.reference);
      expect(receipt.payment_product_type).to.equal(`kravia.invoice_${product}`);
    });
  }

  it('finds its way where the fields stand in the page itself', async () => {
    const checkout = await openCheckout({render: 'light'});

    await checkout.fill(fixtures.norway.company);
    await checkout.submit();

    await reaches(checkout, 'paying');
  });

  it('gives queries a form to look into', async () => {
    const checkout = await openCheckout();
    await checkout.fill(fixtures.norway.company);

    const field = within(checkout.form).getByLabelText<HTMLInputElement>('Company name');

    expect(field.value).to.equal('Fjordlys AS');
    expect(within(checkout.form).getByRole('button', {name: 'Continue'})).to.be.an.instanceOf(HTMLElement);
  });

  it('says what is wrong, by field and code', async () => {
    const checkout = await openCheckout();
    const [invalid] = fixtures.norway.invalid;
    await checkout.fill({...fixtures.norway.company, [invalid.field]: invalid.text, email: ''});

    await checkout.submit();

    expect(await checkout.issues()).to.deep.equal({organization_number: 'check_digit', email: 'required'});
  });

  it('fills the form in from the register', async () => {
    const checkout = await openCheckout();

    const found = await checkout.searchCompany('fjordlys');
    await checkout.pickCompany('FJORDLYS AS');

    const number = checkout.form.querySelector<HTMLInputElement>('[name=organization_number]');
    expect(found).to.include('FJORDLYS AS');
    expect(number?.value).to.equal('923 609 016');
  });

  it('aborts BankID, and pays all the same', async () => {
    const checkout = await atDintero();

    await checkout.abortBankId();
    await checkout.approveWithBankId();

    expect((await checkout.receipt()).merchant_reference).to.equal(checkout.reference);
  });

  it('turns out to be another person', async () => {
    const checkout = await atDintero();

    await checkout.wrongPerson();

    await reaches(checkout, 'failed');
  });

  it('cancels', async () => {
    const checkout = await atDintero();

    await checkout.cancel();

    await reaches(checkout, 'cancelled');
  });

  it('says so when Dintero’s page is over', async () => {
    const checkout = await atDintero();
    await checkout.wrongPerson();

    const twice = await checkout.approveWithBankId().catch((error: Error) => error.message);

    expect(twice).to.match(/no such session|frame of Dintero/);
  });

  it('refuses to leave the page, and names the remedy', async () => {
    const checkout = await openCheckout({mode: 'redirect'});
    await checkout.fill(fixtures.norway.company);

    const refusal = await checkout.submit().catch((error: Error) => error.message);

    expect(refusal).to.include('Give the checkout mode="embedded" here');
    expect(await checkout.state()).to.equal('choosing');
  });

  it('says what the page shows instead of what it waits for', async () => {
    const {token} = await shop.placeOrder();
    const element = html`<invoice-checkout lang="en" backend=${shop.backendUrl} order=${token}></invoice-checkout>`;
    const checkout = domCheckout(await fixture(element), {patience: 0});

    await checkout.choose('b2b').catch(() => reaches(checkout, 'choosing'));
    const missing = await checkout.receipt().catch((error: Error) => error.message);

    expect(missing).to.match(/^checkout.receipt: There is no receipt, for 0 seconds/);
    expect(missing).to.match(
      /in state choosing; offered: kravia.invoice_b2b, .*fields: country, organization_number/,
    );
  });

  it('says which page it is on', async () => {
    const checkout = domCheckout(await fixture(html`<invoice-return></invoice-return>`), {patience: 0});

    const missing = await checkout.submit().catch((error: Error) => error.message);

    expect(missing).to.match(/The page shows <invoice-return> in state/);
  });

  it('says that there is no such choice', async () => {
    const checkout = await openCheckout();

    const refusal = await checkout.fill({country: 'DK' as 'NO'}).catch((error: Error) => error.message);

    expect(refusal).to.include('There is no DK to choose in the field country');
  });
});
