import {expect, fixtureCleanup} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import '../../src/define.ts';
import type {BillingField} from '../../src/domain/billing/issue.ts';
import {messages as en} from '../../src/locales/lookup/en.ts';
import {messages as nb} from '../../src/locales/lookup/nb.ts';
import {CheckoutHarness} from '../support/checkout-harness.ts';
import {fjordlys, skogsbryn} from '../support/companies.ts';
import {offer, ScriptedBackend} from '../support/scripted-backend.ts';
import {typeInto} from '../support/type-into.ts';
import {until} from '../support/until.ts';

describe('<invoice-checkout> with company registers', () => {
  let backend: ScriptedBackend;

  beforeEach(() => {
    backend = new ScriptedBackend().listen();
    backend.offer = {body: {...offer, company_lookup: ['NO']}};
    backend.companies = {body: {companies: [fjordlys, skogsbryn]}};
  });

  afterEach(() => {
    fixtureCleanup();
    backend.close();
  });

  function form(shopper: CheckoutHarness): ParentNode {
    return shopper.element.shadowRoot?.querySelector('invoice-billing-form')?.shadowRoot ?? shopper.element;
  }

  function field(shopper: CheckoutHarness, name: BillingField): HTMLInputElement {
    const control = form(shopper).querySelector<HTMLInputElement>(`[name=${name}]`);
    if (!control) throw new Error(`There is no field ${name}`);
    return control;
  }

  async function begins(): Promise<CheckoutHarness> {
    const shopper = await CheckoutHarness.open();
    await shopper.isReady();
    field(shopper, 'business_name').focus();
    return shopper;
  }

  async function searches(text: string): Promise<CheckoutHarness> {
    const shopper = await begins();
    await until(() => field(shopper, 'business_name').role === 'combobox', 'there is no look-up');
    typeInto(field(shopper, 'business_name'), text);
    await until(() => shopper.text.includes('FJORDLYS AS'), 'no company is offered');
    return shopper;
  }

  it('fills the form in from the backend’s answer', async () => {
    const shopper = await searches('fjord');

    await sendKeys({press: 'ArrowDown'});
    await sendKeys({press: 'Enter'});

    expect(shopper.typed('organization_number')).to.equal('923 609 016');
    expect(shopper.typed('address_line')).to.equal('Storgata 1');
    expect(backend.orders).to.deep.equal([]);
  });

  it('shows companies of the country alone', async () => {
    const shopper = await searches('fjord');

    expect(shopper.text).not.to.include('Skogsbryn');
  });

  it('keeps what was filled in when the page makes something else known', async () => {
    const shopper = await searches('fjord');
    await sendKeys({press: 'ArrowDown'});
    await sendKeys({press: 'Enter'});

    shopper.element.prefill = {address_line: 'Gamleveien 2', email: 'kari@example.no'};
    await until(() => shopper.typed('email') === 'kari@example.no', 'nothing became known');

    expect(shopper.typed('address_line')).to.equal('Storgata 1');
  });

  it('asks nothing, and says nothing, where the shop has no register', async () => {
    backend.offer = {body: offer};
    const shopper = await begins();

    typeInto(field(shopper, 'business_name'), 'fjord');
    shopper.element.submit();
    await until(() => form(shopper).querySelector('[part=summary]'), 'nothing was judged');

    expect(field(shopper, 'business_name').role).to.equal(null);
    expect(backend.requests.map(({path}) => path)).not.to.include('/invoice/companies');
  });

  it('lets a shopper type by hand when the register is down', async () => {
    backend.companies = {status: 503, body: {code: 'register-unavailable'}};
    const shopper = await begins();
    await until(() => field(shopper, 'business_name').role === 'combobox', 'there is no look-up');

    typeInto(field(shopper, 'business_name'), 'fjord');
    await shopper.sees(en.company_unavailable);

    expect(shopper.typed('business_name')).to.equal('fjord');
  });

  it('speaks the shop’s own words where there are any', async () => {
    const shopper = await searches('fjord');
    const messages: object = {company_undo: 'Take it back', company_filled: undefined};
    Object.assign(shopper.element, {messages});

    await sendKeys({press: 'ArrowDown'});
    await sendKeys({press: 'Enter'});

    await shopper.sees('Take it back');
    expect(shopper.text).to.include(en.company_filled.split('{fields}')[0]);
  });

  it('speaks another language when the page does', async () => {
    const shopper = await searches('fjord');
    await sendKeys({press: 'ArrowDown'});
    await sendKeys({press: 'Enter'});

    shopper.element.locale = 'nb';

    await shopper.sees(nb.company_undo);
  });

  it('ends with the order', async () => {
    const shopper = await searches('fjord');

    shopper.element.order = 'another';
    await until(() => field(shopper, 'business_name').role !== 'combobox', 'the look-up goes on');

    expect(form(shopper).querySelector('.companies')).to.equal(null);
  });
});
