import {expect, fixtureCleanup, html} from '@open-wc/testing';
import '../../src/define.ts';
import type {FieldPolicies} from '../../src/domain/billing/fields.ts';
import type {BillingDraft} from '../../src/domain/purchase/offer.ts';
import {CheckoutHarness, norwegianCompany} from '../support/checkout-harness.ts';
import {offer, ScriptedBackend} from '../support/scripted-backend.ts';
import {until} from '../support/until.ts';
import {en} from '../support/words.ts';

describe('<invoice-checkout> fields', () => {
  let backend: ScriptedBackend;

  beforeEach(() => {
    backend = new ScriptedBackend().listen();
  });

  afterEach(() => {
    fixtureCleanup();
    backend.close();
  });

  it('asks for a reference that helps the bookkeeper, and does not insist on it', async () => {
    const shopper = await open({});

    expect(shopper.text).to.include(`${en.customer_reference} (${en.optional})`);
    expect(shopper.text).to.include(en.customer_reference_hint);
  });

  it('says of a collective invoice that the reference groups purchases', async () => {
    const shopper = await open({});

    await shopper.chooses('kravia.invoice_b2b_grouped');

    await shopper.sees(en.customer_reference_hint_grouped);
  });

  it('hides the reference when the page wants none', async () => {
    const shopper = await open({customer_reference: 'hidden'});

    expect(shopper.typed('customer_reference')).to.equal(undefined);
  });

  it('insists on the reference when the page requires one', async () => {
    const shopper = await open({customer_reference: 'required'});

    await shopper.fills(norwegianCompany);
    await shopper.submits();

    await shopper.sees('Fill in “Your reference”');
    expect(backend.orders).to.deep.equal([]);
  });

  it('locks a reference that the page presets, and sends it', async () => {
    const shopper = await open({customer_reference: 'read_only'}, {customer_reference: 'PO 4711'});
    await shopper.fills(norwegianCompany);

    await shopper.submits();

    expect(shopper.field('customer_reference')?.readOnly).to.equal(true);
    await until(() => backend.orders.length === 1, 'nothing was sent');
    expect(backend.orders[0]).to.have.nested.property('billing_address.customer_reference', 'PO 4711');
  });

  it('keeps what the offer says of fields that the page does not name', async () => {
    backend.offer = {body: {...offer, fields: {customer_reference: 'required'}}};

    const shopper = await open({email: 'read_only'}, {email: 'kari@example.no'});

    expect(shopper.field('customer_reference')?.required).to.equal(true);
    expect(shopper.field('email')?.readOnly).to.equal(true);
  });

  it('takes a whole address from the browser’s autofill, another country included', async () => {
    const shopper = await open({});

    await shopper.fills({country: 'SE'});
    await shopper.fills({
      ...norwegianCompany,
      organization_number: '556036-0793',
      postal_code: '114 55',
      postal_place: 'Stockholm',
      phone_number: '070-123 45 67',
    });
    await shopper.submits();

    await until(() => backend.orders.length === 1, 'nothing was sent');
    expect(backend.orders[0]).to.have.nested.property('billing_address.country', 'SE');
    expect(backend.orders[0]).to.have.nested.property('billing_address.phone_number', '+46701234567');
  });
});

function open(fields: FieldPolicies, prefill: BillingDraft = {}): Promise<CheckoutHarness> {
  return CheckoutHarness.open(html`
    <invoice-checkout
      lang="en" backend="/invoice" order="token" .fields=${fields} .prefill=${prefill}
    ></invoice-checkout>
  `);
}
