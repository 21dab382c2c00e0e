import {expect, fixture, html} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {parseCalendarDate} from '../../../src/domain/parse-calendar-date.ts';
import type {OfferedProduct} from '../../../src/domain/purchase/offer.ts';
import {InvoiceOptions} from '../../../src/elements/options/invoice-options.ts';
import {companyInvoice, groupedInvoice, personalInvoice} from '../../support/offered-products.ts';
import {en} from '../../support/words.ts';

customElements.define('invoice-options', InvoiceOptions);

const products = [companyInvoice, groupedInvoice, personalInvoice];
const quarterly: OfferedProduct = {...groupedInvoice, invoice_schedule: {interval: 'quarterly'}};
const tooDear: OfferedProduct = {...personalInvoice, payability: 'disabled_by_order_amount'};

describe('<invoice-options>', () => {
  it('offers the products as a radio group with a legend', async () => {
    const options = await show(products);

    expect(options.shadowRoot?.querySelector('legend')?.textContent).to.equal(en.choose);
    expect(radios(options).map((radio) => radio.value)).to.deep.equal(products.map(({type}) => type));
    await expect(options).to.be.accessible();
  });

  it('says when an invoice is issued and due, marked as expected', async () => {
    const options = await show(products);

    expect(words(options, 'kravia.invoice_b2b')).to.equal(
      'Invoice issued 20 November, due 4 December Expected dates',
    );
    expect(words(options, 'kravia.invoice_b2b_grouped')).to.equal(
      'Added to your November invoice: issued 1 December, due 15 December Expected dates',
    );
  });

  it('names the months of a quarterly invoice, and the year when it is another', async () => {
    const options = await show([companyInvoice, quarterly]);

    expect(words(options, 'kravia.invoice_b2b_grouped')).to.equal(
      'Added to your October – December invoice: issued 1 January 2027, due 15 January 2027 Expected dates',
    );
  });

  it('raises the product that the shopper chooses', async () => {
    const options = await show(products);
    const chosen: string[] = [];
    options.addEventListener('invoice-product-change', (event) => chosen.push(event.product));

    radio(options, 'kravia.invoice_b2c')?.click();
    await options.updateComplete;

    expect(chosen).to.deep.equal(['kravia.invoice_b2c']);
    expect(options.selected).to.equal('kravia.invoice_b2c');
  });

  it('moves with the arrow keys, past what cannot be chosen', async () => {
    const options = await show([companyInvoice, tooDear, groupedInvoice]);
    options.selected = 'kravia.invoice_b2b';
    await options.updateComplete;
    options.renderRoot.querySelector<HTMLElement>(':checked')?.focus();

    await sendKeys({press: 'ArrowDown'});

    expect(options.selected).to.equal('kravia.invoice_b2b_grouped');
    expect(options.shadowRoot?.activeElement).to.equal(radio(options, 'kravia.invoice_b2b_grouped'));
  });

  it('tells who they are only of the chosen product', async () => {
    const options = await show(products);

    options.selected = 'kravia.invoice_b2b';
    await options.updateComplete;

    expect(words(options, 'kravia.invoice_b2b')).to.include(en.identity_required);
    expect(words(options, 'kravia.invoice_b2c')).not.to.include(en.identity_required);
  });

  it('disables a product that is not payable and says why', async () => {
    const options = await show([companyInvoice, tooDear]);

    expect(radio(options, 'kravia.invoice_b2c')?.disabled).to.equal(true);
    expect(words(options, 'kravia.invoice_b2c')).to.equal(en.disabled_by_order_amount);
    await expect(options).to.be.accessible();
  });

  it('shows no choice when there is one product', async () => {
    const options = await show([companyInvoice]);

    expect(radios(options)).to.deep.equal([]);
    expect(words(options, 'kravia.invoice_b2b')).to.include('Invoice issued 20 November, due 4 December');
    await expect(options).to.be.accessible();
  });

  it('opens its child under the chosen card without making it anew', async () => {
    const options = await show(products);
    const form = document.createElement('input');
    form.setAttribute('aria-label', 'Form');
    form.value = 'typed';
    options.append(form);

    form.slot = 'kravia.invoice_b2b';
    const first = form.assignedSlot?.name;
    form.slot = 'kravia.invoice_b2c';
    const second = form.assignedSlot?.name;

    expect([first, second]).to.deep.equal(['kravia.invoice_b2b', 'kravia.invoice_b2c']);
    expect(form.value).to.equal('typed');
  });

  it('lets nothing be chosen while it is disabled', async () => {
    const options = await show(products);

    options.disabled = true;
    await options.updateComplete;
    radio(options, 'kravia.invoice_b2c')?.click();

    expect(options.selected).to.equal(undefined);
  });

  it('is readable in a dark scheme', async () => {
    const options = await show([companyInvoice, tooDear], 'color-scheme: dark; background: #101418');

    await expect(options).to.be.accessible();
  });

  it('shows nothing until there are words', async () => {
    const options = await fixture<InvoiceOptions>(
      html`<invoice-options .products=${products}></invoice-options>`,
    );

    expect(options.shadowRoot?.childElementCount).to.equal(0);
  });
});

function show(offered: readonly OfferedProduct[], style = ''): Promise<InvoiceOptions> {
  const today = parseCalendarDate('2026-11-20');
  return fixture<InvoiceOptions>(html`
    <invoice-options
      style=${style}
      .products=${offered}
      .today=${today.ok ? today.value : undefined}
      .messages=${en}
    ></invoice-options>
  `);
}

function radios(options: InvoiceOptions): HTMLInputElement[] {
  return [...(options.shadowRoot?.querySelectorAll('input') ?? [])];
}

function radio(options: InvoiceOptions, product: string): HTMLInputElement | undefined {
  return radios(options).find(({value}) => value === product);
}

function words(options: InvoiceOptions, product: string): string | undefined {
  const id = radio(options, product)?.getAttribute('aria-describedby') ?? 'words-0';
  const element = options.shadowRoot?.getElementById(id);
  return element?.textContent?.replace(/\s+/g, ' ').trim();
}
