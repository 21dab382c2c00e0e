import {expect, fixture, html} from '@open-wc/testing';
import type {PurchaseResult, Receipt} from '../../../src/domain/purchase/receipt.ts';
import {InvoiceReceipt} from '../../../src/elements/receipt/invoice-receipt.ts';
import {receipt as issued} from '../../support/scripted-backend.ts';
import {en} from '../../support/words.ts';

customElements.define('invoice-receipt', InvoiceReceipt);

const grouped: Receipt = {
  merchant_reference: 'order-123',
  payment_product_type: 'kravia.invoice_b2b_grouped',
  amount: 50000,
  currency: 'NOK',
  expected_issue_date: '2026-12-01',
  expected_due_date: '2026-12-15',
  captured_amount: 0,
  document: false,
};
const personal: Receipt = {...issued, payment_product_type: 'kravia.invoice_b2c'};
const byMerchant: Receipt = {...issued, payment_details: {bban: '15063092174', kid: '300000019497814'}};

describe('<invoice-receipt>', () => {
  for (const {name, receipt, heading, next} of [
    {name: 'a company invoice', receipt: issued, heading: en.invoice_created, next: en.next_delivered},
    {name: 'a personal invoice', receipt: personal, heading: en.invoice_created, next: en.next_delivered},
    {name: 'a collective invoice', receipt: grouped, heading: en.invoice_grouped, next: en.next_grouped},
    {
      name: 'an invoice the shop sends',
      receipt: byMerchant,
      heading: en.invoice_created,
      next: en.next_merchant,
    },
  ]) {
    it(`says what happens next with ${name}`, async () => {
      const shown = await show({outcome: 'authorized', final: true, receipt});

      expect(text(shown, 'h2')).to.equal(heading);
      expect(text(shown, 'p')).to.equal(next);
      await expect(shown).to.be.accessible();
    });
  }

  it('lists number, amount and real dates of an issued invoice', async () => {
    const shown = await show({outcome: 'authorized', final: true, receipt: issued});

    expect(facts(shown)).to.deep.equal([
      [en.merchant_reference, 'order-123'],
      [en.invoice_number, '16788-000018'],
      [en.amount, 'NOK 500.00'],
      [en.invoice_date, '20 November 2026'],
      [en.due_date, '4 December 2026'],
    ]);
  });

  it('calls dates expected until the invoice is issued', async () => {
    const shown = await show({outcome: 'authorized', final: true, receipt: grouped});

    expect(facts(shown)).to.deep.equal([
      [en.merchant_reference, 'order-123'],
      [en.amount, 'NOK 500.00'],
      [en.expected_issue_date, '1 December 2026'],
      [en.expected_due_date, '15 December 2026'],
    ]);
  });

  it('lists where to pay when the shop sends the invoice', async () => {
    const shown = await show({outcome: 'authorized', final: true, receipt: byMerchant});

    expect(facts(shown).slice(-2)).to.deep.equal([
      [en.account, '15063092174'],
      [en.kid, '300000019497814'],
    ]);
  });

  it('says what was paid instead of that nothing is', async () => {
    const shown = await show({
      outcome: 'authorized',
      final: true,
      receipt: {...issued, captured_amount: 20000},
    });

    expect(facts(shown).at(-1)).to.deep.equal([en.captured_amount, 'NOK 200.00']);
    expect(shown.shadowRoot?.querySelector('p')).to.equal(null);
  });

  it('promises nothing while the order is reviewed', async () => {
    const shown = await show({outcome: 'on_hold', final: false, receipt: grouped});

    expect(text(shown, 'h2')).to.equal(en.on_hold);
    expect(shown.shadowRoot?.querySelector('p')).to.equal(null);
  });

  it('opens the PDF in a window that cannot reach back', async () => {
    const shown = await show({outcome: 'authorized', final: true, receipt: issued});

    const link = shown.shadowRoot?.querySelector('a');

    expect(link?.textContent).to.equal(en.open_document);
    expect([link?.getAttribute('href'), link?.target, link?.rel]).to.deep.equal([
      '#pdf',
      '_blank',
      'noopener',
    ]);
  });

  it('offers no PDF before there is one', async () => {
    const shown = await show({outcome: 'authorized', final: true, receipt: grouped});

    expect(shown.shadowRoot?.querySelector('a')).to.equal(null);
  });

  it('takes the focus to its heading', async () => {
    const shown = await show({outcome: 'authorized', final: true, receipt: issued});

    shown.focus();

    expect(shown.shadowRoot?.activeElement?.localName).to.equal('h2');
  });

  it('is readable in a dark scheme', async () => {
    const shown = await show({outcome: 'authorized', final: true, receipt: byMerchant}, 'color-scheme: dark');

    await expect(shown).to.be.accessible();
  });

  it('shows nothing without a receipt', async () => {
    const shown = await show({outcome: 'pending', final: false});

    expect(shown.shadowRoot?.childElementCount).to.equal(0);
  });
});

function show(result: PurchaseResult, style = ''): Promise<InvoiceReceipt> {
  return fixture<InvoiceReceipt>(html`
    <invoice-receipt style=${style} .result=${result} .messages=${en} .documentUrl=${'#pdf'}></invoice-receipt>
  `);
}

function text(shown: InvoiceReceipt, selector: string): string | null | undefined {
  return shown.shadowRoot?.querySelector(selector)?.textContent;
}

function facts(shown: InvoiceReceipt): (string | null | undefined)[][] {
  const rows = [...(shown.shadowRoot?.querySelectorAll('dl div') ?? [])];
  return rows.map((row) =>
    [...row.children].map((cell) => cell.textContent?.replace(/\u00a0/g, ' ') ?? null),
  );
}
