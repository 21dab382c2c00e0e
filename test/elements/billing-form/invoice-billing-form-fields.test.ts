import {expect} from '@open-wc/testing';
import {BillingFormHarness} from '../../support/billing-form-harness.ts';
import {fi} from '../../support/words.ts';

const address = ['address_line', 'postal_code', 'postal_place'];
const name = ['first_name', 'last_name'];
const reach = ['email', 'phone_number'];
const company = [
  'country',
  'organization_number',
  'business_name',
  ...address,
  ...name,
  ...reach,
  'customer_reference',
];
const person = ['country', ...name, ...address, ...reach];

describe('<invoice-billing-form> fields', () => {
  // Source: Dintero, Kravia: required fields of the billing address by payment type.
  for (const {product, country, fields} of [
    {product: 'kravia.invoice_b2b', country: 'NO', fields: company},
    {product: 'kravia.invoice_b2b', country: 'SE', fields: company},
    {product: 'kravia.invoice_b2b', country: 'FI', fields: company},
    {product: 'kravia.invoice_b2b_grouped', country: 'NO', fields: company},
    {product: 'kravia.invoice_b2b_grouped', country: 'SE', fields: company},
    {product: 'kravia.invoice_b2b_grouped', country: 'FI', fields: company},
    {product: 'kravia.invoice_b2c', country: 'NO', fields: person},
    {product: 'kravia.invoice_b2c', country: 'SE', fields: person},
    {product: 'kravia.invoice_b2c', country: 'FI', fields: person},
  ] as const) {
    it(`asks for what ${product} needs in ${country}, each with a label`, async () => {
      const harness = await BillingFormHarness.show({product, country});

      expect(harness.fields).to.deep.equal(fields);
      await expect(harness.form).to.be.accessible();
    });
  }

  // Source: HTML standard, autofill detail tokens.
  for (const {field, autocomplete, type, inputmode} of [
    {field: 'country', autocomplete: 'billing country', type: 'select-one', inputmode: null},
    {field: 'organization_number', autocomplete: 'off', type: 'text', inputmode: 'numeric'},
    {field: 'business_name', autocomplete: 'billing organization', type: 'text', inputmode: null},
    {field: 'first_name', autocomplete: 'billing given-name', type: 'text', inputmode: null},
    {field: 'last_name', autocomplete: 'billing family-name', type: 'text', inputmode: null},
    {field: 'address_line', autocomplete: 'billing address-line1', type: 'text', inputmode: null},
    {field: 'postal_code', autocomplete: 'billing postal-code', type: 'text', inputmode: 'numeric'},
    {field: 'postal_place', autocomplete: 'billing address-level2', type: 'text', inputmode: null},
    {field: 'email', autocomplete: 'billing email', type: 'email', inputmode: null},
    {field: 'phone_number', autocomplete: 'billing tel', type: 'tel', inputmode: null},
  ] as const) {
    it(`lets browsers and phones know ${field}`, async () => {
      const harness = await BillingFormHarness.show();

      const control = harness.control(field);

      expect(control.getAttribute('autocomplete')).to.equal(autocomplete);
      expect(control.type).to.equal(type);
      expect(control.getAttribute('inputmode')).to.equal(inputmode);
      expect(control.id).to.match(new RegExp(`-${field}$`));
    });
  }

  it('keeps a phone from zooming into small text', async () => {
    const harness = await BillingFormHarness.show({}, {style: 'font-size: 12px'});

    const size = Number.parseFloat(getComputedStyle(harness.control('email')).fontSize);

    expect(size).to.be.at.least(16);
  });

  it('gives every control the height of a finger', async () => {
    const harness = await BillingFormHarness.show();

    const heights = (['country', 'email', 'postal_code'] as const).map(
      (field) => harness.control(field).offsetHeight,
    );

    expect(Math.min(...heights)).to.be.at.least(44);
  });

  it('labels fields in words and marks the optional one', async () => {
    const harness = await BillingFormHarness.show();

    expect(harness.label('organization_number')).to.equal('Organisation number');
    expect(harness.label('customer_reference')).to.equal('Your reference (optional)');
  });

  for (const {country, hint} of [
    {country: 'NO', hint: 'For example 923 609 016'},
    {country: 'SE', hint: 'For example 556036-0793'},
    {country: 'FI', hint: 'For example 1234567-1'},
  ] as const) {
    it(`shows how a number is written in ${country}`, async () => {
      const harness = await BillingFormHarness.show({country});

      expect(harness.note('organization_number')).to.equal(hint);
    });
  }

  it('asks for no country when there is one', async () => {
    const harness = await BillingFormHarness.show({countries: ['FI'], country: 'FI'});

    expect(harness.fields).not.to.include('country');
  });

  it('asks for nothing when no product can be chosen', async () => {
    const harness = await BillingFormHarness.show();

    await harness.set({product: undefined});

    expect(harness.fields).to.deep.equal([]);
    expect(harness.form.validate()).to.equal(false);
  });

  it('follows the policies of the shop', async () => {
    const harness = await BillingFormHarness.show({
      policies: {customer_reference: 'required', email: 'read_only'},
      prefill: {email: 'kari@example.no'},
    });

    expect(harness.label('customer_reference')).to.equal('Your reference');
    expect(harness.control('email').readOnly).to.equal(true);
    expect(harness.control('email').value).to.equal('kari@example.no');
  });

  it('shows the amount, the terms and what the button does', async () => {
    const harness = await BillingFormHarness.show({
      amount: 'NOK 500.00',
      termsUrl: 'https://shop.example/terms',
      submitLabel: 'Order and pay by invoice',
    });

    const text = harness.form.shadowRoot?.querySelector('form')?.textContent ?? '';

    expect(text).to.include('NOK 500.00');
    expect(text).to.include('Terms and conditions');
    expect(text).to.include('Order and pay by invoice');
    await expect(harness.form).to.be.accessible();
  });

  it('fits a phone of 320 px', async () => {
    const harness = await BillingFormHarness.show({}, {style: 'inline-size: 320px'});

    const {scrollWidth, clientWidth} = harness.form;

    expect(scrollWidth).to.equal(clientWidth);
    expect(harness.control('last_name').offsetWidth).to.equal(320);
  });

  it('lets no long name of a field push it over the edge on a narrow phone', async () => {
    const style = 'inline-size: 254px; letter-spacing: 0.1em';
    const harness = await BillingFormHarness.show({messages: fi}, {style});

    const address = harness.control('address_line').getBoundingClientRect();
    const place = harness.control('postal_place').getBoundingClientRect();

    expect(place.right).to.equal(address.right);
  });

  for (const width of [320, 600]) {
    it(`puts postal code and town side by side in ${width} px`, async () => {
      const harness = await BillingFormHarness.show({}, {style: `inline-size: ${width}px`});

      const code = harness.control('postal_code').getBoundingClientRect();
      const place = harness.control('postal_place').getBoundingClientRect();

      expect(place.top).to.equal(code.top);
      expect(place.left).to.be.greaterThan(code.right);
    });
  }

  it('puts the town below the postal code where both would be too narrow to read', async () => {
    const harness = await BillingFormHarness.show({}, {style: 'inline-size: 200px'});

    const code = harness.control('postal_code').getBoundingClientRect();
    const place = harness.control('postal_place').getBoundingClientRect();

    expect(place.top).to.be.greaterThan(code.bottom);
  });
});
