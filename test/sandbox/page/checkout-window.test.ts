import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {AxeBuilder} from '@axe-core/playwright';
import {company, kravia, sessionRequest, withKravia, withOrder} from '../support/requests.ts';
import {startSandbox} from '../support/start-sandbox.ts';
import {type ShopPage, startShopPage} from '../support/start-shop-page.ts';

const prefilled = withOrder({billing_address: company});
const identified = {
  ...withKravia(kravia({require_identity_verification: true})),
  order: prefilled.order,
};

let shop: ShopPage;
before(async () => {
  shop = await startShopPage();
});
after(() => shop.close());

describe('the checkout in its own window', {timeout: 120_000}, () => {
  it('goes back to the shop by itself', async (t) => {
    const {open, url} = await startSandbox(t);
    const id = await open({...identified, url: {return_url: `${shop.origin}/return?order=7`}});
    const page = await shop.visit(`${url}/v1/view/${id}?language=no`);
    await page.getByRole('button', {name: 'Betal', exact: true}).click();

    await page.getByRole('button', {name: 'Godkjenn med BankID'}).click();

    await page.waitForURL(/\/return\?order=7&transaction_id=.+&merchant_reference=order-7$/);
  });

  it('marks what is missing or refused, and keeps what was typed', async (t) => {
    const {open, url} = await startSandbox(t);
    const page = await shop.visit(`${url}/?sid=${await open(sessionRequest)}&language=en`);
    await page.getByLabel('First name').fill('Kari');
    await page.getByRole('button', {name: 'Pay', exact: true}).click();

    const company = page.getByLabel('Company name');

    assert.equal(await company.getAttribute('aria-invalid'), 'true');
    assert.equal(await company.evaluate((input) => input === document.activeElement), true);
    assert.equal(await page.getByLabel('First name').inputValue(), 'Kari');
    assert.equal(await page.getByLabel('First name').getAttribute('aria-invalid'), null);
  });

  it('opens the address it knew where the server refuses it', async (t) => {
    const {open, url} = await startSandbox(t);
    const address = {...company, organization_number: '12 34'};
    const page = await shop.visit(
      `${url}/?sid=${await open(withOrder({billing_address: address}))}&language=en`,
    );

    await page.getByRole('button', {name: 'Pay', exact: true}).click();

    await page.getByText('This does not look right').waitFor();
    assert.equal(await page.getByLabel('Organisation number').inputValue(), '12 34');
  });

  it('can be used again after a call that failed', async (t) => {
    const {open, url, sandbox} = await startSandbox(t);
    const id = await open({...prefilled, url: {return_url: `${shop.origin}/return`}});
    const page = await shop.visit(`${url}/?sid=${id}&language=en`);
    sandbox.failNext('session-pay', 500);
    await page.getByRole('button', {name: 'Pay', exact: true}).click();
    await page.getByText('Something went wrong').waitFor();

    await page.getByRole('button', {name: 'Pay', exact: true}).click();

    await page.waitForURL(/\/return/);
  });

  it('says so when the session expired while the page was open', async (t) => {
    const {open, url, sandbox} = await startSandbox(t);
    const page = await shop.visit(`${url}/?sid=${await open(prefilled)}&language=en`);
    sandbox.advance({days: 1});

    await page.getByRole('button', {name: 'Pay', exact: true}).click();

    await page.getByRole('heading', {name: 'This checkout is no longer open'}).waitFor();
  });

  const states = [
    {state: 'empty', request: sessionRequest, path: '/'},
    {state: 'prefilled', request: prefilled, path: '/'},
    {state: 'not found', request: undefined, path: '/'},
    {state: 'result', request: prefilled, path: '/embedResult/'},
  ];
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const {state, request, path} of states) {
      it(`is accessible when ${state}, ${colorScheme}`, async (t) => {
        const {open, url} = await startSandbox(t);
        const id = request ? await open(request) : 'T12345678.x';
        const page = await shop.visit(`${url}${path}?sid=${id}&language=en`);
        await page.emulateMedia({colorScheme});

        const {violations} = await new AxeBuilder({page}).analyze();

        assert.deepEqual(
          violations.map(({id: rule, nodes}) => [rule, nodes.length]),
          [],
        );
      });
    }
  }
});
