import {expect} from '@open-wc/testing';
import type {CompanyStatus} from '../../../src/domain/company.ts';
import type {CompanyAnswer} from '../../../src/domain/company-query.ts';
import {fjordlys, fjordlysBergen, skogsbryn} from '../../support/companies.ts';
import {CompanyHarness, register} from '../../support/company-harness.ts';
import {until} from '../../support/until.ts';

const filled = ['923 609 016', 'FJORDLYS AS', 'Storgata 1', '0155', 'OSLO'];

describe('a company that was picked', () => {
  it('fills in every field that the register knows, and says which', async () => {
    const shopper = await CompanyHarness.show();
    await shopper.searches('business_name', 'fjord', 'FJORDLYS AS');

    await shopper.picks('FJORDLYS AS');

    expect(shopper.filled).to.deep.equal(filled);
    expect(shopper.told).to.deep.equal([
      'Filled in from the register: Organisation number, Company name, Address, Postal code and Town.',
    ]);
  });

  it('writes what it knows as the country does', async () => {
    const shopper = await CompanyHarness.show(() => [skogsbryn], {country: 'SE'});
    await shopper.searches('organization_number', '5560360793', 'Skogsbryn AB');

    await shopper.picks('Skogsbryn AB');

    expect(shopper.filled).to.deep.equal([
      '556036-0793',
      'Skogsbryn AB',
      'Storgatan 1',
      '111 22',
      'STOCKHOLM',
    ]);
  });

  it('leaves what the shopper wrote, and says so', async () => {
    const shopper = await CompanyHarness.show();
    await shopper.billing.fill('address_line', 'Postboks 8');
    await shopper.searches('business_name', 'fjord', 'FJORDLYS AS');

    await shopper.picks('FJORDLYS AS');

    expect(shopper.filled).to.deep.equal(['923 609 016', 'FJORDLYS AS', 'Postboks 8', '0155', 'OSLO']);
    expect(shopper.told).to.include('Left as you wrote it: Address.');
  });

  it('replaces what the shop knew of another company', async () => {
    const prefill = {business_name: 'Old AS', address_line: 'Gamleveien 2', email: 'kari@example.no'};
    const shopper = await CompanyHarness.show(register, {prefill});
    await shopper.searches('organization_number', '923609016', 'FJORDLYS AS');

    await shopper.picks('FJORDLYS AS');

    expect(shopper.filled).to.deep.equal(filled);
    expect(shopper.billing.control('email').value).to.equal('kari@example.no');
  });

  it('leaves a field alone that the shop has locked', async () => {
    const shopper = await CompanyHarness.show(register, {
      prefill: {organization_number: '310000027'},
      policies: {organization_number: 'read_only'},
    });
    await shopper.searches('business_name', 'fjord', 'FJORDLYS AS');

    await shopper.picks('FJORDLYS AS');

    expect(shopper.filled[0]).to.equal('310 000 027');
  });

  it('is sent as it was filled in', async () => {
    const shopper = await CompanyHarness.show();
    await shopper.billing.fillAll({
      first_name: 'Kari',
      last_name: 'Nordmann',
      email: 'kari@example.no',
      phone_number: '40612345',
    });
    await shopper.searches('business_name', 'fjord', 'FJORDLYS AS');
    await shopper.picks('FJORDLYS AS');

    await shopper.billing.submit();

    expect(shopper.billing.submitted).to.deep.equal([
      {
        country: 'NO',
        organization_number: '923609016',
        business_name: 'FJORDLYS AS',
        address_line: 'Storgata 1',
        postal_code: '0155',
        postal_place: 'OSLO',
        first_name: 'Kari',
        last_name: 'Nordmann',
        email: 'kari@example.no',
        phone_number: '+4740612345',
      },
    ]);
  });

  it('leaves at most eight fields to fill in', async () => {
    const shopper = await CompanyHarness.show();
    await shopper.searches('business_name', 'fjord', 'FJORDLYS AS');

    await shopper.picks('FJORDLYS AS');

    const empty = shopper.billing.fields.filter(
      (field) => shopper.billing.control(field as 'email').value === '',
    );
    expect(empty).to.deep.equal(['first_name', 'last_name', 'email', 'phone_number', 'customer_reference']);
  });

  it('ends the complaints about the fields that it fills in', async () => {
    const shopper = await CompanyHarness.show();
    await shopper.billing.submit();
    await shopper.searches('business_name', 'fjord', 'FJORDLYS AS');

    await shopper.picks('FJORDLYS AS');
    await shopper.billing.form.updateComplete;

    expect(shopper.billing.issue('postal_code')).to.equal('');
    expect(shopper.billing.summaryLinks.length).to.equal(4);
  });

  it('gives way to another one, in every field', async () => {
    const shopper = await CompanyHarness.show();
    await shopper.searches('business_name', 'fjord', 'FJORDLYS AS');
    await shopper.picks('FJORDLYS AS');
    shopper.billing.control('business_name').select();
    await shopper.searches('business_name', 'fjordlys handel', 'FJORDLYS HANDEL AS');

    await shopper.picks('FJORDLYS HANDEL AS');

    expect(shopper.filled).to.deep.equal(['310 000 027', 'FJORDLYS HANDEL AS', '', '', '']);
  });

  it('is forgotten when the form is emptied', async () => {
    const shopper = await CompanyHarness.show();
    await shopper.searches('business_name', 'fjord', 'FJORDLYS AS');
    await shopper.picks('FJORDLYS AS');

    shopper.billing.form.reset();

    await until(() => shopper.told.length === 0, 'it is still spoken of');
    expect(shopper.filled).to.deep.equal(['', '', '', '', '']);
  });
});

describe('undo', () => {
  it('puts back exactly what was there, says so, and returns to the field', async () => {
    const shopper = await CompanyHarness.show(register, {prefill: {postal_place: 'Bergen'}});
    await shopper.billing.fill('address_line', 'Postboks 8');
    await shopper.searches('business_name', 'fjord', 'FJORDLYS AS');
    await shopper.picks('FJORDLYS AS');

    await shopper.takes('Undo');

    expect(shopper.filled).to.deep.equal(['', 'fjord', 'Postboks 8', '', 'Bergen']);
    expect(shopper.told).to.deep.equal(['Undone. The fields are as they were before.']);
    expect(shopper.billing.focused).to.equal(shopper.billing.control('business_name'));
    expect(shopper.button('Undo')).to.equal(undefined);
  });

  it('leaves what was written since', async () => {
    const shopper = await CompanyHarness.show();
    await shopper.searches('business_name', 'fjord', 'FJORDLYS AS');
    await shopper.picks('FJORDLYS AS');
    await shopper.billing.fill('address_line', 'Postboks 8');

    await shopper.takes('Undo');

    expect(shopper.filled).to.deep.equal(['', 'fjord', 'Postboks 8', '', '']);
  });

  it('complains of nothing that becomes empty', async () => {
    const shopper = await CompanyHarness.show();
    await shopper.searches('business_name', 'fjord', 'FJORDLYS AS');
    await shopper.picks('FJORDLYS AS');

    await shopper.takes('Undo');
    await shopper.billing.form.updateComplete;

    expect(shopper.billing.issue('address_line')).to.equal('');
  });
});

describe('a warning', () => {
  const rows: {status: CompanyStatus; told: string[]}[] = [
    {status: 'active', told: []},
    {status: 'unknown', told: []},
    {status: 'bankrupt', told: ['The register says: bankrupt. Check that this is the right company.']},
    {
      status: 'winding_up',
      told: ['The register says: being wound up. Check that this is the right company.'],
    },
    {
      status: 'restructuring',
      told: ['The register says: in restructuring. Check that this is the right company.'],
    },
    {
      status: 'deleted',
      told: ['The register says: removed from the register. Check that this is the right company.'],
    },
    {status: 'inactive', told: ['The register says: not in business. Check that this is the right company.']},
  ];
  for (const {status, told} of rows) {
    it(`of a company that is ${status} is ${told.length > 0 ? '' : 'not '}given`, async () => {
      const shopper = await CompanyHarness.show(() => [{...fjordlys, status}]);
      await shopper.searches('business_name', 'fjord', 'FJORDLYS AS');

      await shopper.picks('FJORDLYS AS');

      expect(shopper.told.slice(1)).to.deep.equal(told);
    });

    it(`of a number typed by hand is ${told.length > 0 ? '' : 'not '}given for a company that is ${status}`, async () => {
      const shopper = await CompanyHarness.show(() => [{...fjordlys, status}]);

      await shopper.searches('organization_number', '923609016', 'FJORDLYS AS');

      expect(shopper.told).to.deep.equal(told);
      expect(shopper.filled).to.deep.equal(['923609016', '', '', '', '']);
    });
  }

  it('belongs to the description of the field', async () => {
    const shopper = await CompanyHarness.show(() => [{...fjordlys, status: 'bankrupt'}]);
    await shopper.searches('business_name', 'fjord', 'FJORDLYS AS');

    await shopper.picks('FJORDLYS AS');

    const ids = shopper.billing.control('business_name').getAttribute('aria-describedby')?.split(' ') ?? [];
    const described = ids.map((id) => shopper.billing.form.shadowRoot?.getElementById(id)?.textContent);
    expect(described.join(' ')).to.include('The register says: bankrupt.');
  });

  it('is given of a number whose field was left before the register answered', async () => {
    let answer = (_: CompanyAnswer) => {};
    const late = new Promise<CompanyAnswer>((resolve) => {
      answer = resolve;
    });
    const shopper = await CompanyHarness.show(() => late);
    await shopper.types('organization_number', '923609016');
    await shopper.presses('Tab');

    answer([{...fjordlys, status: 'deleted'}]);

    await until(() => shopper.told.length > 0, 'there is no warning');
    expect(shopper.suggestions).to.deep.equal([]);
  });

  it('stands while the number stands, also when the field is left', async () => {
    const shopper = await CompanyHarness.show(() => [{...fjordlys, status: 'deleted'}]);
    await shopper.searches('organization_number', '923609016', 'FJORDLYS AS');

    await shopper.billing.leave('organization_number');
    const left = shopper.told.length;
    await shopper.presses('Shift');
    await shopper.types('organization_number', '7');

    expect(left).to.equal(1);
    expect(shopper.told).to.deep.equal([]);
  });

  it('does not keep anybody from sending', async () => {
    const shopper = await CompanyHarness.show(() => [{...fjordlys, status: 'bankrupt'}]);
    await shopper.billing.fillAll({
      first_name: 'Kari',
      last_name: 'Nordmann',
      email: 'kari@example.no',
      phone_number: '40612345',
    });
    await shopper.searches('business_name', 'fjord', 'FJORDLYS AS');
    await shopper.picks('FJORDLYS AS');

    await shopper.billing.submit();

    expect(shopper.billing.submitted.length).to.equal(1);
  });
});

describe('a sub-unit', () => {
  const sentence = 'This number belongs to a branch. Invoices normally go to the company it is part of.';

  it('is warned of, and its company offered', async () => {
    const shopper = await CompanyHarness.show();
    await shopper.searches('business_name', 'fjord', 'FJORDLYS AS AVD BERGEN');

    await shopper.picks('FJORDLYS AS AVD BERGEN');

    expect(shopper.told).to.include(sentence);
    expect(shopper.button('Use the company with number 923 609 016')).not.to.equal(undefined);
  });

  it('gives way to its company by one click, and comes back with Undo', async () => {
    const shopper = await CompanyHarness.show();
    await shopper.searches('business_name', 'fjord', 'FJORDLYS AS AVD BERGEN');
    await shopper.picks('FJORDLYS AS AVD BERGEN');

    await shopper.takes('Use the company with number 923 609 016');
    await until(() => shopper.filled[1] === 'FJORDLYS AS', 'the company is not filled in');
    const whole = shopper.filled;
    await shopper.takes('Undo');

    expect(whole).to.deep.equal(filled);
    expect(shopper.filled[0]).to.equal('310 000 019');
    expect(shopper.told).to.deep.equal(['Undone. The fields are as they were before.', sentence]);
    expect(shopper.button('Undo')).not.to.equal(undefined);
  });

  it('says so when its company cannot be looked up', async () => {
    const shopper = await CompanyHarness.show((query) =>
      query === '923609016' ? 'unavailable' : [fjordlysBergen],
    );
    await shopper.searches('business_name', 'fjord', 'FJORDLYS AS AVD BERGEN');
    await shopper.picks('FJORDLYS AS AVD BERGEN');

    await shopper.takes('Use the company with number 923 609 016');

    await until(() => shopper.told[0]?.includes('not answering'), 'nothing is said');
    expect(shopper.told).to.include(sentence);
  });
});

describe('a register that does not answer', () => {
  it('asks to type by hand, in one sentence', async () => {
    const shopper = await CompanyHarness.show(() => 'unavailable');

    await shopper.types('business_name', 'fjord');

    await until(() => shopper.told.length > 0, 'nothing is said');
    expect(shopper.told).to.deep.equal([
      'The company register is not answering. Please fill in the details yourself.',
    ]);
    expect(shopper.isOpen('business_name')).to.equal(false);
  });

  it('is spoken of no more once somebody types on', async () => {
    const shopper = await CompanyHarness.show((query) => (query === 'fj' ? 'unavailable' : []));
    await shopper.types('business_name', 'fj');
    await until(() => shopper.told.length > 0, 'nothing is said');

    await shopper.types('business_name', 'o');

    expect(shopper.told).to.deep.equal([]);
    expect(shopper.billing.control('business_name').value).to.equal('fjo');
  });
});
