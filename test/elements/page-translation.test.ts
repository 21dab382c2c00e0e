import {expect, fixture, html} from '@open-wc/testing';
import type {LitElement} from 'lit';
import type {CalendarDate} from '../../src/domain/calendar-date.ts';
import {createBillingJudge} from '../../src/elements/billing-form/billing-judge.ts';
import {InvoiceBillingForm} from '../../src/elements/billing-form/invoice-billing-form.ts';
import {InvoiceNotice} from '../../src/elements/invoice-notice.ts';
import {InvoiceOptions} from '../../src/elements/options/invoice-options.ts';
import {InvoiceReceipt} from '../../src/elements/receipt/invoice-receipt.ts';
import {BillingFormHarness} from '../support/billing-form-harness.ts';
import {companyInvoice, groupedInvoice, personalInvoice} from '../support/offered-products.ts';
import {injectForeignNodes, translatePage, withoutTranslation} from '../support/page-translation.ts';
import {receipt, results} from '../support/scripted-backend.ts';
import {shownText} from '../support/shown-text.ts';
import {en, fi} from '../support/words.ts';

customElements.define('invoice-billing-form', InvoiceBillingForm);
customElements.define('invoice-notice', InvoiceNotice);
customElements.define('invoice-options', InvoiceOptions);
customElements.define('invoice-receipt', InvoiceReceipt);

const form = {
  product: 'kravia.invoice_b2b',
  country: 'NO',
  countries: ['NO', 'SE', 'FI'],
  messages: en,
  judge: createBillingJudge(en),
  locale: 'en',
  amount: 'NOK 500.00',
  termsUrl: '#terms',
  submitLabel: en.continue,
};
const options = {
  products: [companyInvoice, groupedInvoice, personalInvoice],
  selected: 'kravia.invoice_b2b',
  today: '2026-11-20' as CalendarDate,
  messages: en,
  locale: 'en',
};
const shown = {result: results.authorized, messages: en, locale: 'en', documentUrl: '#pdf'};

const changes: {what: string; tag: string; before: object; after: object}[] = [
  {what: 'another country', tag: 'invoice-billing-form', before: form, after: {country: 'FI'}},
  {
    what: 'another product',
    tag: 'invoice-billing-form',
    before: form,
    after: {product: 'kravia.invoice_b2b_grouped', submitLabel: en.order},
  },
  {
    what: 'a product for a person',
    tag: 'invoice-billing-form',
    before: form,
    after: {product: 'kravia.invoice_b2c'},
  },
  {
    what: 'another language',
    tag: 'invoice-billing-form',
    before: form,
    after: {messages: fi, judge: createBillingJudge(fi), locale: 'fi', submitLabel: fi.continue},
  },
  {what: 'another amount', tag: 'invoice-billing-form', before: form, after: {amount: 'NOK 900.00'}},
  {what: 'other countries', tag: 'invoice-billing-form', before: form, after: {countries: ['FI', 'NO']}},
  {what: 'a form that is sent', tag: 'invoice-billing-form', before: form, after: {busy: true}},
  {
    what: 'complaints of the backend',
    tag: 'invoice-billing-form',
    before: {...form, issues: [{field: 'email', code: 'required'}]},
    after: {
      issues: [
        {field: 'email', code: 'too_long'},
        {field: 'organization_number', code: 'other_country', suggests: ['SE']},
      ],
    },
  },
  {what: 'another day', tag: 'invoice-options', before: options, after: {today: '2026-12-20'}},
  {
    what: 'another choice',
    tag: 'invoice-options',
    before: options,
    after: {selected: 'kravia.invoice_b2b_grouped'},
  },
  {
    what: 'other products',
    tag: 'invoice-options',
    before: options,
    after: {products: [personalInvoice, {...companyInvoice, payability: 'disabled_by_gateway'}]},
  },
  {
    what: 'another language',
    tag: 'invoice-options',
    before: options,
    after: {messages: fi, locale: 'fi'},
  },
  {
    what: 'another sentence',
    tag: 'invoice-notice',
    before: {tone: 'wait', text: en.confirming, actions: [{id: 'back', label: en.start_over}]},
    after: {text: en.confirming_slowly, actions: [{id: 'retry', label: en.retry}]},
  },
  {
    what: 'a problem',
    tag: 'invoice-notice',
    before: {tone: 'wait', text: en.confirming},
    after: {tone: 'problem', text: en.failed_declined},
  },
  {
    what: 'a part that was paid',
    tag: 'invoice-receipt',
    before: shown,
    after: {
      result: {...results.authorized, receipt: {...receipt, captured_amount: 20000, due_date: '2027-01-04'}},
    },
  },
  {
    what: 'an invoice that the shop sends',
    tag: 'invoice-receipt',
    before: shown,
    after: {
      result: {...results.authorized, receipt: {...receipt, payment_details: {kid: '300000019497814'}}},
    },
  },
  {what: 'another language', tag: 'invoice-receipt', before: shown, after: {messages: fi, locale: 'fi'}},
];

describe('a page that the browser translates', () => {
  for (const {what, tag, before, after} of changes) {
    it(`shows in <${tag}> ${what} as a page that is not translated does`, async () => {
      const element = await show(tag, before);
      const untouched = await show(tag, {...before, ...after});

      translatePage(element);
      await set(element, after);

      expect(withoutTranslation(shownText(element))).to.equal(withoutTranslation(shownText(untouched)));
    });

    it(`shows in <${tag}> ${what} among nodes of extensions`, async () => {
      const element = await show(tag, before);
      const untouched = await show(tag, {...before, ...after});

      injectForeignNodes(element);
      await set(element, after);

      expect(withoutTranslation(shownText(element))).to.equal(withoutTranslation(shownText(untouched)));
    });
  }

  it('keeps the summary and the issues true while they are corrected', async () => {
    const harness = await BillingFormHarness.show();
    await harness.submit();
    translatePage(harness.form);

    await harness.fill('organization_number', '12');
    await harness.fill('email', 'kari@example.no');

    expect(harness.issue('organization_number')).to.include('Digits entered: 2');
    expect(harness.summaryLinks[0]?.textContent).to.include('Digits entered: 2');
    expect(harness.summary?.textContent).to.include('Fields to correct: 8');
    expect(harness.issue('email')).to.equal('');
  });

  it('leaves alone what is paid by and asked for', async () => {
    const details = {bban: '15063092174', kid: '300000019497814'};
    const element = await show('invoice-receipt', {
      ...shown,
      result: {...results.authorized, receipt: {...receipt, payment_details: details}},
    });

    translatePage(element);

    const kept = [...(element.shadowRoot?.querySelectorAll('dd') ?? [])].map(({textContent}) => textContent);
    expect(kept).to.include.members(['order-123', '16788-000018', '15063092174', '300000019497814']);
  });
});

async function show(tag: string, properties: object): Promise<LitElement> {
  const holder = await fixture<HTMLElement>(html`<div></div>`);
  const element = document.createElement(tag) as LitElement;
  holder.append(element);
  await set(element, properties);
  return element;
}

async function set(element: LitElement, properties: object): Promise<void> {
  Object.assign(element, properties);
  await element.updateComplete;
}
