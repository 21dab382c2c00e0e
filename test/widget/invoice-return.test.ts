import {expect, fixture, fixtureCleanup, html, oneEvent} from '@open-wc/testing';
import '../../src/define.ts';
import type {InvoiceReturn} from '../../src/widget/invoice-return.ts';
import {results, ScriptedBackend} from '../support/scripted-backend.ts';
import {shownText} from '../support/shown-text.ts';
import {until} from '../support/until.ts';
import {en} from '../support/words.ts';

const address = location.href;

describe('<invoice-return>', () => {
  let backend: ScriptedBackend;

  beforeEach(() => {
    backend = new ScriptedBackend().listen();
  });

  afterEach(() => {
    fixtureCleanup();
    backend.close();
    history.replaceState(null, '', address);
  });

  async function arrive(query: string): Promise<InvoiceReturn> {
    history.replaceState(null, '', query);
    return fixture<InvoiceReturn>(html`
      <invoice-return lang="en" backend="/invoice">
        <p>Thank you.</p>
        <a slot="retry" href="/checkout">Back to the checkout</a>
      </invoice-return>
    `);
  }

  async function sees(element: InvoiceReturn, words: string): Promise<void> {
    await until(() => shownText(element).includes(words), `“${words}” is not shown`);
  }

  it('shows the receipt of the purchase that the address names', async () => {
    backend.result = {body: results.authorized};

    const element = await arrive('?invoice_result=result-token-of-the-first');

    await sees(element, '16788-000018');
    expect(shownText(element)).not.to.include('Back to the checkout');
  });

  it('forgets what was filled in for the order', async () => {
    sessionStorage.setItem('invoice-checkout:order-123', '{"draft":{"email":"kari@example.no"},"at":0}');
    backend.result = {body: results.authorized};

    await sees(await arrive('?invoice_result=result-token-of-the-first'), '16788-000018');

    expect(sessionStorage.getItem('invoice-checkout:order-123')).to.equal(null);
  });

  it('waits while nothing is known, and says when it is', async () => {
    const element = await arrive('?invoice_result=result-token-of-the-first');
    await sees(element, en.confirming);
    const completed = oneEvent(element, 'invoice-complete');

    backend.result = {body: results.authorized};

    await completed;
    await sees(element, '16788-000018');
  });

  it('offers a way back when no invoice was made', async () => {
    backend.result = {body: results.cancelled};

    const element = await arrive('?invoice_result=result-token-of-the-first&error=cancelled');

    await sees(element, en.cancelled);
    expect(shownText(element)).to.include('Back to the checkout');
  });

  it('believes no parameter but the token', async () => {
    const element = await arrive(
      '?invoice_result=result-token-of-the-first&transaction_id=T12345678.x&merchant_reference=order-1',
    );

    await sees(element, en.confirming);
  });

  it('says that a token is unknown', async () => {
    backend.result = {status: 404, body: {code: 'unknown-token'}};

    const element = await arrive('?invoice_result=a-token-nobody-knows');

    await sees(element, en.problem_unknown_token);
  });

  it('shows what the shop put in when nobody comes back from a purchase', async () => {
    const element = await arrive('?');

    await sees(element, 'Thank you.');
    expect(backend.requests).to.deep.equal([]);
  });
});
