import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Page} from '@playwright/test';
import {company, kravia, sessionRequest, withKravia, withOrder} from '../support/requests.ts';
import {startSandbox} from '../support/start-sandbox.ts';
import {type ShopPage, startShopPage} from '../support/start-shop-page.ts';

interface Told {
  readonly name: string;
  readonly [member: string]: unknown;
}

const {order} = withOrder({billing_address: company});
const prefilled = {...sessionRequest, order};
const identified = {...withKravia(kravia({require_identity_verification: true})), order};

/** What the SDK told the shop under this name, once it did. */
async function told(page: Page, name: string): Promise<Told> {
  const handle = await page.waitForFunction(
    (wanted) => (window as never as {told: Told[]}).told.find((one) => one.name === wanted),
    name,
  );
  return (await handle.jsonValue()) as Told;
}

const button = (page: Page, name: string) =>
  page.frameLocator('iframe').getByRole('button', {name, exact: true});

let shop: ShopPage;
before(async () => {
  shop = await startShopPage();
});
after(() => shop.close());

describe('the checkout in a shop’s frame', {timeout: 120_000}, () => {
  it('is as high as its content, and shows the session', async (t) => {
    const {open, url} = await startSandbox(t);
    const id = await open(prefilled);

    const page = await shop.embed(url, id);

    const {session} = await told(page, 'session');
    const content = await page
      .frameLocator('iframe')
      .locator('body')
      .evaluate((body) => body.scrollHeight);
    const frame = await page.locator('iframe').evaluate((element) => element.clientHeight);
    assert.equal(session, id);
    assert.equal(frame, content);
  });

  it('tells of the authorized payment after BankID inside the frame', async (t) => {
    const {open, url, sandbox} = await startSandbox(t);
    const page = await shop.embed(url, await open(identified));
    await button(page, 'Pay').click();

    await button(page, 'Approve with BankID').click();

    const event = await told(page, 'authorized');
    const [transaction] = sandbox.transactions();
    assert.equal(event.transaction_id, transaction?.id);
    assert.equal(
      event.href,
      `https://shop.example/return?order=7&transaction_id=${transaction?.id}&merchant_reference=order-7`,
    );
    await page.frameLocator('iframe').getByRole('heading', {name: 'Your invoice is created'}).waitFor();
    assert.match(
      await page.locator('iframe').evaluate((element) => (element as HTMLIFrameElement).src),
      /embedResult/,
    );
  });

  it('stays open after BankID was aborted, and can be cancelled', async (t) => {
    const {open, url} = await startSandbox(t);
    const page = await shop.embed(url, await open(identified));
    await button(page, 'Pay').click();
    await button(page, 'Abort').click();
    await page.frameLocator('iframe').getByText('BankID was aborted').waitFor();

    await button(page, 'Cancel').click();

    const {href} = await told(page, 'cancel');
    assert.equal(href, 'https://shop.example/return?order=7&merchant_reference=order-7&error=cancelled');
  });

  it('tells of a failure when it was another person', async (t) => {
    const {open, url} = await startSandbox(t);
    const page = await shop.embed(url, await open(identified));
    await button(page, 'Pay').click();

    await button(page, 'Other person').click();

    assert.equal((await told(page, 'error')).error, 'failed');
  });

  it('tells of a payment on hold', async (t) => {
    const {open, url} = await startSandbox(t, {speed: 0.01});
    const address = {...company, email: 'kari+onhold@example.no'};
    const page = await shop.embed(url, await open(withOrder({billing_address: address})));

    await button(page, 'Pay').click();

    assert.equal((await told(page, 'payment')).type, 'SessionPaymentOnHold');
  });

  it('tells that a session is not there', async (t) => {
    const {url} = await startSandbox(t);

    const page = await shop.embed(url, 'T12345678.x');

    assert.equal((await told(page, 'not found')).type, 'SessionNotFound');
  });

  it('asks the shop before it pays, and shows why not', async (t) => {
    const {open, url, sandbox} = await startSandbox(t);
    const page = await shop.embed(url, await open(prefilled), {validate: 'no'});

    await button(page, 'Pay').click();

    await page.frameLocator('iframe').getByText('Sold out').waitFor();
    assert.deepEqual(sandbox.transactions(), []);
  });

  it('pays when the shop agrees', async (t) => {
    const {open, url} = await startSandbox(t);
    const page = await shop.embed(url, await open(prefilled), {validate: 'yes'});

    await button(page, 'Pay').click();

    assert.equal((await told(page, 'authorized')).merchant_reference, 'order-7');
  });

  it('locks while the shop changes the order, and goes on when it is refreshed without the lock', async (t) => {
    const {open, call, url} = await startSandbox(t);
    const id = await open(prefilled);
    const page = await shop.embed(url, id);
    await told(page, 'session');

    const {pay_lock_id} = (await page.evaluate('checkout.lockSession()')) as {pay_lock_id: string};
    await page.evaluate('checkout.refreshSession()');
    const locked = await button(page, 'Pay').isDisabled();
    await call('PUT', `/v1/sessions/${id}`, {order});
    await page.evaluate('checkout.refreshSession()');

    await button(page, 'Pay').click();
    assert.match(pay_lock_id, /^[0-9a-f-]{36}$/);
    assert.equal(locked, true);
    assert.equal((await told(page, 'authorized')).name, 'authorized');
  });

  it('switches the product when the shop says so', async (t) => {
    const {open, url} = await startSandbox(t);
    const both = {...kravia({}), ...kravia({}, 'invoice_b2c')};
    const page = await shop.embed(url, await open({...withKravia(both), order}));
    await told(page, 'session');

    await page.evaluate("checkout.setActivePaymentProductType('kravia.invoice_b2c')");

    await page.frameLocator('iframe').getByText('Example AS').waitFor({state: 'hidden'});
    await page.frameLocator('iframe').getByRole('radio', {name: 'Personal invoice', checked: true}).waitFor();
  });

  it('takes the window back to the shop when nobody acknowledges the end', async (t) => {
    const {open, url} = await startSandbox(t);
    const id = await open({...prefilled, url: {return_url: `${shop.origin}/return`}});
    const page = await shop.visit(shop.origin);
    await page.evaluate((address) => {
      document.body.append(Object.assign(document.createElement('iframe'), {src: address}));
    }, `${url}/?sid=${id}&ui=inline&language=en`);

    await button(page, 'Pay').click();

    await page.waitForURL(/\/return\?transaction_id=.+&merchant_reference=order-7$/);
  });
});
