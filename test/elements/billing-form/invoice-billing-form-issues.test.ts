import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {fill} from '../../../src/locales/fill.ts';
import {norwegianCompany} from '../../support/billing-drafts.ts';
import {BillingFormHarness} from '../../support/billing-form-harness.ts';
import {en} from '../../support/words.ts';

describe('<invoice-billing-form> issues', () => {
  it('says nothing while somebody is typing', async () => {
    const harness = await BillingFormHarness.show();

    await harness.type('organization_number', '923609');

    expect(harness.issue('organization_number')).to.equal('');
  });

  it('says what is wrong when a changed field is left', async () => {
    const harness = await BillingFormHarness.show();

    await harness.fill('organization_number', '923609');

    expect(harness.issue('organization_number')).to.equal(
      fill(en.issue_length, {example: '923 609 016', count: 6}),
    );
    expect(harness.summary).to.equal(null);
    await expect(harness.form).to.be.accessible();
  });

  it('calls the number of a Finnish company by its own name, also where it is missing', async () => {
    const harness = await BillingFormHarness.show({country: 'FI'});

    await harness.submit();

    expect(harness.label('organization_number')).to.equal('Business ID (Y-tunnus)');
    expect(harness.issue('organization_number')).to.equal('Fill in “Business ID (Y-tunnus)”');
  });

  it('says nothing of fields that were passed by', async () => {
    const harness = await BillingFormHarness.show();

    harness.control('email').focus();
    harness.control('phone_number').focus();
    await harness.form.updateComplete;

    expect(harness.issue('email')).to.equal('');
  });

  it('is silent as soon as the text is right', async () => {
    const harness = await BillingFormHarness.show();
    await harness.fill('organization_number', '923609017');

    await harness.type('organization_number', '923609016');

    expect(harness.issue('organization_number')).to.equal('');
    expect(harness.note('organization_number')).to.equal('For example 923 609 016');
  });

  it('stays while the text is still wrong', async () => {
    const harness = await BillingFormHarness.show();
    await harness.fill('postal_code', '1');

    await harness.type('postal_code', '12');

    expect(harness.issue('postal_code')).to.equal(
      fill(en.issue_format, {field: en.postal_code, example: '0155'}),
    );
  });

  it('puts an issue in the place of the hint, so that nothing moves', async () => {
    const harness = await BillingFormHarness.show({}, {style: 'inline-size: 680px; font-size: 10px'});
    const before = harness.control('business_name').getBoundingClientRect().top;

    await harness.fill('organization_number', '123456789');

    expect(harness.control('business_name').getBoundingClientRect().top).to.be.closeTo(before, 1);
  });

  it('never repeats what may be a personal identity number', async () => {
    const harness = await BillingFormHarness.show();

    await harness.fill('organization_number', '01017012345');

    expect(harness.issue('organization_number')).to.equal(en.issue_personal_number);
    expect(harness.issue('organization_number')).not.to.match(/\d/);
  });

  it('lists everything on submit and takes the focus to the list', async () => {
    const harness = await BillingFormHarness.show();

    await harness.submit();

    expect(harness.summaryLinks.map((link) => link.textContent)).to.deep.equal([
      fill(en.required, {field: en.organization_number}),
      fill(en.required, {field: en.business_name}),
      fill(en.required, {field: en.address_line}),
      fill(en.required, {field: en.postal_code}),
      fill(en.required, {field: en.postal_place}),
      fill(en.required, {field: en.first_name}),
      fill(en.required, {field: en.last_name}),
      fill(en.required, {field: en.email}),
      fill(en.required, {field: en.phone_number}),
    ]);
    expect(harness.summary?.textContent).to.include(fill(en.check_fields, {count: 9}));
    expect(harness.focused).to.equal(harness.summary);
    expect(harness.issue('email')).to.equal(fill(en.required, {field: en.email}));
    expect(harness.submitted).to.deep.equal([]);
    await expect(harness.form).to.be.accessible();
  });

  it('leads from the list to the field', async () => {
    const harness = await BillingFormHarness.show();
    await harness.submit();

    harness.summaryLinks.at(-1)?.click();

    expect(harness.focused).to.equal(harness.control('phone_number'));
  });

  it('takes a line off the list when its field is left, not while it is typed', async () => {
    const harness = await BillingFormHarness.show();
    await harness.fillAll({...norwegianCompany, email: '', phone_number: ''});
    await harness.submit();

    await harness.type('email', 'kari@example.no');
    const typing = harness.summaryLinks.length;
    await harness.leave('email');

    expect([typing, harness.summaryLinks.length]).to.deep.equal([2, 1]);
  });

  it('reads an issue out when a field is left, no hint, and nothing that the list says after a submit', async () => {
    const harness = await BillingFormHarness.show();
    const note = harness.form.shadowRoot?.querySelector('[id$=email-note]');
    const hint = note?.getAttribute('aria-live');
    await harness.fill('email', 'kari');
    const issue = note?.getAttribute('aria-live');

    await harness.submit();

    expect([hint, issue, note?.getAttribute('aria-live')]).to.deep.equal(['off', 'polite', 'off']);
  });

  it('offers to change the country of a number from elsewhere', async () => {
    const harness = await BillingFormHarness.show();
    const countries: string[] = [];
    harness.form.addEventListener('invoice-country-change', ({country}) => countries.push(country));
    await harness.fill('organization_number', '5560360793');

    const issue = harness.issue('organization_number');
    harness.form.shadowRoot?.querySelector<HTMLButtonElement>('.issue button')?.click();
    await harness.form.updateComplete;

    expect(issue).to.include(fill(en.issue_other_country, {country: 'Sweden'}));
    expect(countries).to.deep.equal(['SE']);
    expect(harness.form.country).to.equal('SE');
    expect(harness.issue('organization_number')).to.equal('');
    expect(harness.focused).to.equal(harness.control('organization_number'));
  });

  it('suggests no country that cannot be chosen', async () => {
    const harness = await BillingFormHarness.show({countries: ['NO', 'FI']});

    await harness.fill('organization_number', '5560360793');

    expect(harness.issue('organization_number')).to.equal(en.issue_check_digit);
  });

  it('shows what the backend complained of like its own', async () => {
    const harness = await BillingFormHarness.show({prefill: norwegianCompany});

    await harness.set({issues: [{field: 'organization_number', code: 'check_digit'}]});

    expect(harness.issue('organization_number')).to.equal(en.issue_check_digit);
    expect(harness.summaryLinks.length).to.equal(1);
    expect(harness.focused).to.equal(harness.summary);
  });

  it('forgets the backend’s complaint once the field is changed', async () => {
    const harness = await BillingFormHarness.show({
      prefill: norwegianCompany,
      issues: [{field: 'organization_number', code: 'check_digit'}],
    });

    await harness.type('organization_number', '974760673');

    expect(harness.issue('organization_number')).to.equal('');
  });

  it('answers validate() and shows what is wrong', async () => {
    const harness = await BillingFormHarness.show();

    const valid = harness.form.validate();
    await harness.form.updateComplete;

    expect(valid).to.equal(false);
    expect(harness.focused).to.equal(harness.summary);
  });

  it('takes focus() to what is wrong, else to what is empty', async () => {
    const harness = await BillingFormHarness.show({prefill: {...norwegianCompany, last_name: ''}});

    harness.form.focus();
    const empty = harness.focused;
    await harness.fill('postal_code', '99999');
    harness.form.focus();

    expect(empty).to.equal(harness.control('last_name'));
    expect(harness.focused).to.equal(harness.control('postal_code'));
  });

  it('keeps the focus in the field while the button is pressed', async () => {
    const harness = await BillingFormHarness.show();
    const press = new MouseEvent('mousedown', {bubbles: true, cancelable: true});

    harness.form.shadowRoot?.querySelector('[part=submit]')?.dispatchEvent(press);

    expect(press.defaultPrevented).to.equal(true);
  });

  it('submits by Enter', async () => {
    const harness = await BillingFormHarness.show({prefill: norwegianCompany});
    harness.control('first_name').focus();

    await sendKeys({press: 'Enter'});

    expect(harness.submitted.length).to.equal(1);
  });

  it('is readable in a dark scheme with everything wrong', async () => {
    const harness = await BillingFormHarness.show({}, {style: 'color-scheme: dark; background: #161c21'});

    await harness.submit();

    await expect(harness.form).to.be.accessible();
  });
});
