import {expect} from '@open-wc/testing';
import type {Company} from '../../../src/domain/company.ts';
import {BillingFormHarness} from '../../support/billing-form-harness.ts';
import {fjordlys, hostile} from '../../support/companies.ts';
import {CompanyHarness, register} from '../../support/company-harness.ts';
import {until} from '../../support/until.ts';

const all = ['FJORDLYS AS', 'FJORDLYS AS AVD BERGEN', 'FJORDLYS HANDEL AS'];

describe('company look-up', () => {
  it('suggests companies while a name is typed, and says how many', async () => {
    const shopper = await CompanyHarness.show();

    await shopper.searches('business_name', 'fjord', 'FJORDLYS AS');

    expect(shopper.suggestions).to.deep.equal([
      'FJORDLYS AS 923 609 016 · OSLO',
      'FJORDLYS AS AVD BERGEN 310 000 019 · BERGEN · branch',
      'FJORDLYS HANDEL AS 310 000 027 · bankrupt',
    ]);
    expect(shopper.counted).to.equal('Companies found: 3');
  });

  it('brings the first company into view where the field stands at the lower edge of the window', async () => {
    const shopper = await CompanyHarness.show(register, {}, {style: 'margin-block: 200vh'});
    const control = shopper.billing.control('business_name');
    control.focus();
    control.scrollIntoView({block: 'end'});

    await shopper.searches('business_name', 'fjord', 'FJORDLYS AS');

    const first = shopper.billing.form.shadowRoot?.querySelector('[role=option]');
    expect(first?.getBoundingClientRect().bottom).to.be.at.most(innerHeight);
  });

  it('asks once when somebody types without a pause', async () => {
    const shopper = await CompanyHarness.show();

    await shopper.searches('business_name', 'fjordlys', 'FJORDLYS AS');

    expect(shopper.asked).to.deep.equal(['fjordlys']);
  });

  it('suggests the company of a valid number', async () => {
    const shopper = await CompanyHarness.show();

    await shopper.searches('organization_number', 'NO 923 609 016 MVA', 'FJORDLYS AS');

    expect(shopper.asked).to.deep.equal(['923609016']);
    expect(shopper.filled).to.deep.equal(['NO 923 609 016 MVA', '', '', '', '']);
  });

  it('names the register that a licence wants named', async () => {
    const shopper = await CompanyHarness.show();

    await shopper.searches('business_name', 'fjord', 'FJORDLYS AS');

    const source = shopper.billing.form.shadowRoot?.querySelector('.company-popup p');
    expect(source?.textContent).to.equal('Source: Brønnøysundregistrene (NLOD 2.0)');
  });

  it('shows markup from a register as text', async () => {
    const shopper = await CompanyHarness.show(() => [hostile]);

    await shopper.searches('business_name', 'img', '<img src=x onerror=alert(1)> AS');

    expect(shopper.billing.form.shadowRoot?.querySelector('img')).to.equal(null);
  });

  it('is over when the form is taken out of the page, and begins anew when it comes back', async () => {
    const shopper = await CompanyHarness.show();
    await shopper.searches('business_name', 'fjord', 'FJORDLYS AS');
    const {form} = shopper.billing;
    const place = form.parentElement;

    form.remove();
    place?.append(form);

    expect(shopper.suggestions).to.deep.equal([]);
    expect(shopper.isOpen('business_name')).to.equal(false);
    expect(shopper.billing.control('business_name').autocomplete).to.equal('billing organization');
    await shopper.searches('organization_number', '923 609 016', 'FJORDLYS AS');
  });

  it('shows nothing when nothing is found', async () => {
    const shopper = await CompanyHarness.show(() => []);

    await shopper.types('business_name', 'Nobody');
    await CompanyHarness.passes();

    expect(shopper.asked).to.deep.equal(['Nobody']);
    expect(shopper.isOpen('business_name')).to.equal(false);
    expect(shopper.counted).to.equal('');
  });

  it('drops an answer that comes after another question', async () => {
    let answerLate = (_: readonly Company[]) => {};
    const late = new Promise<readonly Company[]>((resolve) => {
      answerLate = resolve;
    });
    const shopper = await CompanyHarness.show((query) => (query === 'fj' ? late : register(query)));
    await shopper.types('business_name', 'fj');
    await until(() => shopper.asked.length > 0, 'nothing was asked');

    await shopper.searches('business_name', 'ord', 'FJORDLYS AS');
    answerLate([hostile]);
    await CompanyHarness.passes();

    expect(shopper.dropped).to.include('fj');
    expect(shopper.suggestions.join()).to.include('FJORDLYS AS').and.not.include('img');
  });

  it('looks up what was typed while it was being loaded', async () => {
    const billing = await BillingFormHarness.show();
    await billing.type('business_name', 'fjord');

    const shopper = CompanyHarness.join(billing);

    await shopper.isOffered('FJORDLYS AS');
  });

  describe('by keyboard', () => {
    const rows: {keys: string[]; active: string}[] = [
      {keys: [], active: ''},
      {keys: ['ArrowDown'], active: 'FJORDLYS AS'},
      {keys: ['ArrowDown', 'ArrowDown'], active: 'FJORDLYS AS AVD BERGEN'},
      {keys: ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown'], active: 'FJORDLYS AS'},
      {keys: ['ArrowUp'], active: 'FJORDLYS HANDEL AS'},
      {keys: ['ArrowDown', 'ArrowUp'], active: 'FJORDLYS HANDEL AS'},
      {keys: ['ArrowDown', 'End'], active: 'FJORDLYS HANDEL AS'},
      {keys: ['ArrowUp', 'Home'], active: 'FJORDLYS AS'},
      {keys: ['Home'], active: ''},
      {keys: ['Escape', 'ArrowDown'], active: 'FJORDLYS AS'},
    ];
    for (const {keys, active} of rows) {
      it(`comes with ${keys.join(', ') || 'no key'} to ${active || 'no company'}`, async () => {
        const shopper = await CompanyHarness.show();
        await shopper.searches('business_name', 'fjord', 'FJORDLYS AS');

        await shopper.presses(...keys);

        expect(shopper.active('business_name')).to.equal(active);
        expect(shopper.isOpen('business_name')).to.equal(true);
      });
    }

    it('opens with Alt and Down, closes with Alt and Up, and moves nowhere', async () => {
      const shopper = await CompanyHarness.show();
      await shopper.searches('business_name', 'fjord', 'FJORDLYS AS');

      const closes = shopper.pressesWithAlt('business_name', 'ArrowUp');
      const isClosed = !shopper.isOpen('business_name');
      const opens = shopper.pressesWithAlt('business_name', 'ArrowDown');

      expect([closes, isClosed, opens]).to.deep.equal([true, true, true]);
      expect(shopper.isOpen('business_name')).to.equal(true);
      expect(shopper.active('business_name')).to.equal('');
    });

    it('picks with Enter, and does not submit', async () => {
      const shopper = await CompanyHarness.show();
      await shopper.searches('business_name', 'fjord', 'FJORDLYS AS');

      await shopper.presses('ArrowDown', 'Enter');

      expect(shopper.filled).to.deep.equal(['923 609 016', 'FJORDLYS AS', 'Storgata 1', '0155', 'OSLO']);
      expect(shopper.billing.summary).to.equal(null);
      expect(shopper.isOpen('business_name')).to.equal(false);
    });

    it('submits with Enter when no company is active', async () => {
      const shopper = await CompanyHarness.show();
      await shopper.searches('business_name', 'fjord', 'FJORDLYS AS');

      await shopper.presses('Enter');

      await until(() => shopper.billing.summary, 'nothing was submitted');
    });

    it('closes with Escape once, and keeps the text', async () => {
      const shopper = await CompanyHarness.show();
      const heard: string[] = [];
      shopper.billing.form.addEventListener('keydown', ({key}) => heard.push(key));
      await shopper.searches('business_name', 'fj', 'FJORDLYS AS');

      await shopper.presses('Escape');
      const open = shopper.isOpen('business_name');
      await shopper.presses('Escape');

      expect(open).to.equal(false);
      expect(shopper.billing.control('business_name').value).to.equal('fj');
      expect(heard.filter((key) => key === 'Escape')).to.deep.equal(['Escape']);
    });

    it('leaves with Tab, and picks nothing', async () => {
      const shopper = await CompanyHarness.show();
      await shopper.searches('business_name', 'fjord', 'FJORDLYS AS');

      await shopper.presses('ArrowDown', 'Tab');

      expect(shopper.filled).to.deep.equal(['', 'fjord', '', '', '']);
      expect(shopper.isOpen('business_name')).to.equal(false);
      expect(shopper.billing.focused).to.equal(shopper.billing.control('address_line'));
    });

    it('asks with Down for what stands in the field', async () => {
      const shopper = await CompanyHarness.show(register, {prefill: {business_name: 'Fjordlys'}});
      shopper.billing.control('business_name').focus();

      await shopper.presses('ArrowDown');

      await shopper.isOffered('FJORDLYS AS');
    });

    it('leaves keys alone with which an input method composes', async () => {
      const shopper = await CompanyHarness.show();
      await shopper.searches('business_name', 'fjord', 'FJORDLYS AS');
      const key = new KeyboardEvent('keydown', {
        key: 'ArrowDown',
        isComposing: true,
        bubbles: true,
        cancelable: true,
      });

      shopper.billing.control('business_name').dispatchEvent(key);

      expect(key.defaultPrevented).to.equal(false);
      expect(shopper.active('business_name')).to.equal('');
    });
  });

  describe('by mouse or touch', () => {
    it('picks without leaving the field', async () => {
      const shopper = await CompanyHarness.show();
      await shopper.searches('business_name', 'fjord', 'FJORDLYS AS');

      await shopper.picks('FJORDLYS AS');

      expect(shopper.filled).to.deep.equal(['923 609 016', 'FJORDLYS AS', 'Storgata 1', '0155', 'OSLO']);
      expect(shopper.billing.focused).to.equal(shopper.billing.control('business_name'));
    });

    it('offers targets of 44 pixels, right below the field, also over a warning', async () => {
      const shopper = await CompanyHarness.show(register, {}, {style: 'inline-size: 320px'});
      await shopper.searches('business_name', 'fjordlys h', 'FJORDLYS HANDEL AS');
      await shopper.picks('FJORDLYS HANDEL AS');
      shopper.billing.control('business_name').select();
      await shopper.searches('business_name', 'fjord', 'FJORDLYS AS');
      const root = shopper.billing.form.renderRoot;

      const heights = [...root.querySelectorAll('[role=option]')].map(
        (option) => option.getBoundingClientRect().height,
      );
      const list = root.querySelector('.company-popup:not([hidden])')?.getBoundingClientRect();
      const field = shopper.billing.control('business_name').getBoundingClientRect();

      expect(Math.min(...heights)).to.be.at.least(44);
      expect((list?.top ?? 0) - field.bottom).to.be.within(0, 8);
      expect(list?.width).to.be.closeTo(field.width, 1);
    });
  });

  describe('is not begun', () => {
    it('by autofill', async () => {
      const shopper = await CompanyHarness.show();
      shopper.billing.control('business_name').focus();

      await shopper.billing.autofill({organization_number: '923609016', business_name: 'Fjordlys AS'});
      await CompanyHarness.passes();

      expect(shopper.asked).to.deep.equal([]);
    });

    it('by a text that is put in the place of another', async () => {
      const shopper = await CompanyHarness.show();
      const control = shopper.billing.control('business_name');
      control.focus();
      control.value = 'Fjordlys';

      control.dispatchEvent(new InputEvent('input', {bubbles: true, inputType: 'insertReplacementText'}));
      await CompanyHarness.passes();

      expect(shopper.asked).to.deep.equal([]);
    });

    it('by what becomes known to the page', async () => {
      const shopper = await CompanyHarness.show();
      shopper.billing.control('business_name').focus();

      await shopper.billing.set({prefill: {business_name: 'Fjordlys AS'}});
      await CompanyHarness.passes();

      expect(shopper.asked).to.deep.equal([]);
    });

    it('by a number that may be a person’s', async () => {
      const shopper = await CompanyHarness.show(register, {country: 'SE'});

      await shopper.types('organization_number', '19701063-2391');
      await CompanyHarness.passes();

      expect(shopper.asked).to.deep.equal([]);
    });

    it('by a name that the shopper has left', async () => {
      const shopper = await CompanyHarness.show();

      await shopper.types('business_name', 'fjord');
      shopper.billing.control('first_name').focus();
      await CompanyHarness.passes();

      expect(shopper.asked).to.deep.equal([]);
    });
  });

  it('is a combobox to a screen reader', async () => {
    const shopper = await CompanyHarness.show();
    const control = shopper.billing.control('business_name');

    await shopper.searches('business_name', 'fjord', 'FJORDLYS AS');

    const list = shopper.billing.form.shadowRoot?.getElementById(control.getAttribute('aria-controls') ?? '');
    expect(control.role).to.equal('combobox');
    expect(control.ariaAutoComplete).to.equal('list');
    expect(list?.role).to.equal('listbox');
    expect(list?.ariaLabel).to.equal('Companies in the register');
    expect(control.autocomplete).to.equal('off');
  });

  it('opens right below the field', async () => {
    const shopper = await CompanyHarness.show();

    await shopper.searches('business_name', 'fjord', 'FJORDLYS AS');

    const list = shopper.billing.form.renderRoot.querySelector('.company-popup:not([hidden])');
    const field = shopper.billing.control('business_name').getBoundingClientRect();
    expect((list?.getBoundingClientRect().top ?? 0) - field.bottom).to.be.within(0, 8);
  });

  it('takes no room before there is something to say', async () => {
    const billing = await BillingFormHarness.show();
    const before = billing.form.offsetHeight;

    CompanyHarness.join(billing);

    expect(billing.form.offsetHeight).to.equal(before);
  });

  it('gives the field back to autofill when it is left', async () => {
    const shopper = await CompanyHarness.show();
    await shopper.types('business_name', 'fj');

    shopper.billing.control('first_name').focus();

    expect(shopper.billing.control('business_name').autocomplete).to.equal('billing organization');
  });

  it('is accessible with the list open', async () => {
    const shopper = await CompanyHarness.show();
    await shopper.searches('business_name', 'fjord', 'FJORDLYS AS');

    await shopper.presses('ArrowDown');

    await expect(shopper.billing.form).to.be.accessible();
  });

  it('is accessible in a dark scheme', async () => {
    const shopper = await CompanyHarness.show(
      register,
      {},
      {style: 'color-scheme: dark; background: #161c21'},
    );
    await shopper.searches('business_name', 'fjord', 'FJORDLYS AS');

    await shopper.presses('ArrowDown');

    await expect(shopper.billing.form).to.be.accessible();
  });

  it('works in a form that is drawn into the page', async () => {
    const shopper = await CompanyHarness.show(register, {}, {render: 'light'});
    await shopper.searches('business_name', 'fjord', 'FJORDLYS AS');

    await shopper.picks('FJORDLYS AS');

    expect(shopper.filled).to.deep.equal(['923 609 016', 'FJORDLYS AS', 'Storgata 1', '0155', 'OSLO']);
  });

  describe('in a country without a register', () => {
    it('leaves the fields as they were', async () => {
      const shopper = await CompanyHarness.show(register, {country: 'FI'});

      const control = shopper.billing.control('business_name');

      expect(control.role).to.equal(null);
      expect(control.ariaExpanded).to.equal(null);
      expect(shopper.billing.form.shadowRoot?.querySelector('.companies')).to.equal(null);
    });

    it('ends when the shopper moves there, and begins on the way back', async () => {
      const shopper = await CompanyHarness.show();
      await shopper.searches('business_name', 'fjord', 'FJORDLYS AS');

      await shopper.billing.chooseCountry('FI');
      const abroad = shopper.billing.form.shadowRoot?.querySelector('[role=combobox], .companies');
      await shopper.billing.chooseCountry('NO');

      expect(abroad).to.equal(null);
      expect(shopper.billing.control('business_name').role).to.equal('combobox');
    });
  });

  it('leaves nothing behind when it ends', async () => {
    const shopper = await CompanyHarness.show();
    await shopper.types('business_name', 'fj');

    shopper.combobox.leave();
    await shopper.types('business_name', 'ord');
    await CompanyHarness.passes();

    expect(shopper.billing.form.shadowRoot?.querySelector('[role=combobox], .companies')).to.equal(null);
    expect(shopper.billing.control('business_name').getAttribute('aria-describedby')).to.match(/^\S+$/);
    expect(shopper.asked).to.deep.equal([]);
  });

  it('keeps what it suggests while the kind of invoice changes', async () => {
    const shopper = await CompanyHarness.show();
    await shopper.billing.set({product: 'kravia.invoice_b2c'});
    await shopper.billing.set({product: 'kravia.invoice_b2b_grouped'});

    await shopper.searches('business_name', 'fjord', fjordlys.business_name);

    expect(shopper.suggestions.length).to.equal(all.length);
  });
});
