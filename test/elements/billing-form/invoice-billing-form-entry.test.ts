import {expect} from '@open-wc/testing';
import {norwegianCompany} from '../../support/billing-drafts.ts';
import {BillingFormHarness} from '../../support/billing-form-harness.ts';

describe('<invoice-billing-form> entry', () => {
  it('submits what was typed, in the form that is sent', async () => {
    const harness = await BillingFormHarness.show();

    await harness.fillAll(norwegianCompany);
    await harness.submit();

    expect(harness.submitted).to.deep.equal([
      {
        country: 'NO',
        organization_number: '923609016',
        business_name: 'Equinor ASA',
        address_line: 'Forusbeen 50',
        postal_code: '4035',
        postal_place: 'Stavanger',
        first_name: 'Kari',
        last_name: 'Nordmann',
        email: 'kari@example.no',
        phone_number: '+4740612345',
      },
    ]);
  });

  it('writes a valid text as people read it when the field is left', async () => {
    const harness = await BillingFormHarness.show();

    await harness.type('organization_number', 'NO 923609016 MVA');
    const typing = harness.control('organization_number').value;
    await harness.leave('organization_number');

    expect(typing).to.equal('NO 923609016 MVA');
    expect(harness.control('organization_number').value).to.equal('923 609 016');
  });

  it('writes it so again when it is typed anew', async () => {
    const harness = await BillingFormHarness.show({prefill: norwegianCompany});

    await harness.fill('organization_number', '923609016');

    expect(harness.control('organization_number').value).to.equal('923 609 016');
  });

  it('leaves a text alone that is not valid', async () => {
    const harness = await BillingFormHarness.show();

    await harness.fill('organization_number', '923 60 9');

    expect(harness.control('organization_number').value).to.equal('923 60 9');
  });

  it('takes what autofill fills in, without keys', async () => {
    const harness = await BillingFormHarness.show();

    await harness.autofill(norwegianCompany);
    await harness.submit();

    expect(harness.submitted.length).to.equal(1);
  });

  it('takes what a browser filled in without telling', async () => {
    const harness = await BillingFormHarness.show({prefill: {...norwegianCompany, email: ''}});

    harness.control('email').value = 'kari@example.no';
    await harness.submit();

    expect(harness.submitted[0]?.email).to.equal('kari@example.no');
  });

  it('shows what is known already as people read it', async () => {
    const harness = await BillingFormHarness.show({prefill: norwegianCompany});

    expect(harness.control('organization_number').value).to.equal('923 609 016');
    expect(harness.control('first_name').value).to.equal('Kari');
  });

  it('fills in what becomes known later, but nothing that was touched', async () => {
    const harness = await BillingFormHarness.show();
    await harness.type('first_name', 'Ola');
    await harness.type('last_name', 'x');
    await harness.type('last_name', '');

    await harness.set({prefill: norwegianCompany});

    expect(harness.control('first_name').value).to.equal('Ola');
    expect(harness.control('last_name').value).to.equal('');
    expect(harness.control('business_name').value).to.equal('Equinor ASA');
  });

  it('fills in what becomes known after a submit too', async () => {
    const harness = await BillingFormHarness.show();
    await harness.submit();

    await harness.set({prefill: norwegianCompany});
    await harness.submit();

    expect(harness.submitted.length).to.equal(1);
  });

  it('keeps what was typed over changes of product, and sends only what applies', async () => {
    const harness = await BillingFormHarness.show();
    await harness.fillAll(norwegianCompany);

    await harness.set({product: 'kravia.invoice_b2c'});
    await harness.submit();
    await harness.set({product: 'kravia.invoice_b2b_grouped'});

    expect(harness.submitted[0]).not.to.have.any.keys('business_name', 'organization_number');
    expect(harness.submitted[0]?.first_name).to.equal('Kari');
    expect(harness.control('business_name').value).to.equal('Equinor ASA');
    expect(harness.control('first_name').value).to.equal('Kari');
  });

  it('keeps what was typed over changes of country, and raises them', async () => {
    const harness = await BillingFormHarness.show();
    const countries: string[] = [];
    harness.form.addEventListener('invoice-country-change', ({country}) => countries.push(country));
    await harness.fillAll(norwegianCompany);

    await harness.chooseCountry('SE');
    await harness.chooseCountry('NO');

    expect(countries).to.deep.equal(['SE', 'NO']);
    expect(harness.control('organization_number').value).to.equal('923 609 016');
    expect(harness.control('postal_code').value).to.equal('4035');
  });

  it('judges what it complains of again in another country, and complains of nothing new', async () => {
    const harness = await BillingFormHarness.show();
    await harness.fill('postal_code', '99999');
    await harness.fill('organization_number', '923609016');

    await harness.chooseCountry('FI');

    expect(harness.issue('postal_code')).to.equal('');
    expect(harness.issue('organization_number')).to.equal('');
  });

  it('keeps everything in the draft, also what does not apply', async () => {
    const harness = await BillingFormHarness.show();
    await harness.fill('business_name', 'Equinor ASA');

    await harness.set({product: 'kravia.invoice_b2c', country: 'FI'});

    expect(harness.form.draft).to.deep.equal({business_name: 'Equinor ASA', country: 'FI'});
  });

  it('goes back to what was known on reset()', async () => {
    const harness = await BillingFormHarness.show({prefill: {first_name: 'Kari'}});
    await harness.fill('first_name', 'Ola');
    await harness.fill('email', 'wrong');

    harness.form.reset();
    await harness.form.updateComplete;

    expect(harness.control('first_name').value).to.equal('Kari');
    expect(harness.control('email').value).to.equal('');
    expect(harness.issue('email')).to.equal('');
  });

  it('submits nothing while it is busy', async () => {
    const harness = await BillingFormHarness.show({prefill: norwegianCompany, busy: true});

    await harness.submit();

    expect(harness.submitted).to.deep.equal([]);
  });

  it('submits nothing while it is disabled', async () => {
    const harness = await BillingFormHarness.show({prefill: norwegianCompany, disabled: true});

    await harness.submit();

    expect(harness.submitted).to.deep.equal([]);
  });

  it('keeps the address inside the widget', async () => {
    const harness = await BillingFormHarness.show({prefill: norwegianCompany});
    const composed: boolean[] = [];
    harness.form.addEventListener('invoice-billing-submit', (event) => composed.push(event.composed));

    await harness.submit();

    expect(composed).to.deep.equal([false]);
  });

  it('renders nothing for a key that ends no message', async () => {
    const harness = await BillingFormHarness.show();
    const changes: MutationRecord[] = [];
    const observer = new MutationObserver((records) => changes.push(...records));
    observer.observe(harness.form.shadowRoot as ShadowRoot, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    });

    await harness.type('business_name', 'Equinor');
    changes.push(...observer.takeRecords());

    expect(harness.form.isUpdatePending).to.equal(false);
    expect(changes).to.deep.equal([]);
  });
});
