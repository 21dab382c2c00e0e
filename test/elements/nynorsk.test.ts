import {expect, fixture, html} from '@open-wc/testing';
import type {CalendarDate} from '../../src/domain/calendar-date.ts';
import {InvoiceOptions} from '../../src/elements/options/invoice-options.ts';
import {countryName} from '../../src/locales/country-name.ts';
import {formatMoney} from '../../src/locales/format-money.ts';
import {groupedInvoice} from '../support/offered-products.ts';
import {shownText} from '../support/shown-text.ts';
import {nn} from '../support/words.ts';

customElements.define('invoice-options', InvoiceOptions);

// Chromium’s Intl knows no Nynorsk; what it has no data for is written the way of Bokmål, which differs in names only.
describe('Nynorsk in this browser', () => {
  it('has Norwegian dates in its sentences', async () => {
    const options = await fixture<InvoiceOptions>(html`
      <invoice-options
        .products=${[{...groupedInvoice, invoice_schedule: {interval: 'quarterly'}}]}
        .today=${'2026-11-20' as CalendarDate}
        .locale=${'nn'}
        .messages=${nn}
      ></invoice-options>
    `);

    expect(shownText(options)).to.include(
      'samlefakturaen for oktober–desember, som blir skriven ut 1. januar 2027 og forfell 15. januar 2027',
    );
  });

  it('has Norwegian amounts', () => {
    expect(formatMoney(123_450, 'NOK', 'nn').replace(/\s/g, ' ')).to.equal('1 234,50 kr');
  });

  it('has its own name of Norway', () => {
    expect(countryName('NO', 'nn')).to.equal('Noreg');
    expect(countryName('SE', 'nn')).to.equal('Sverige');
  });
});
