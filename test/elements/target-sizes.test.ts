import {expect, fixture, html} from '@open-wc/testing';
import {InvoiceNotice} from '../../src/elements/invoice-notice.ts';
import {BillingFormHarness} from '../support/billing-form-harness.ts';

/** Source: WCAG 2.2, 2.5.8 for everything that can be pressed, 2.5.5 for what the way leads through. */
const sizes = [
  {what: 'links and small buttons', selector: 'a, button', least: 24},
  {what: 'fields and the button', selector: 'input, select, [part=submit]', least: 44},
];

describe('what can be pressed', () => {
  for (const {what, selector, least} of sizes) {
    it(`is at least ${least} px high in the form: ${what}`, async () => {
      const harness = await BillingFormHarness.show({termsUrl: 'https://shop.example/terms'});
      await harness.fill('organization_number', '556036-0793');
      await harness.submit();

      const heights = heightsOf(harness.form.renderRoot, selector);

      expect(heights).not.to.deep.equal([]);
      expect(Math.min(...heights)).to.be.at.least(least);
    });
  }

  it('is at least 44 px high in a notice', async () => {
    if (!customElements.get('invoice-notice')) customElements.define('invoice-notice', InvoiceNotice);
    const actions = [
      {id: 'retry', label: 'Try again'},
      {id: 'back', label: 'Back', href: '#'},
    ];
    const notice = await fixture<InvoiceNotice>(
      html`<invoice-notice .text=${'It did not open.'} .actions=${actions}></invoice-notice>`,
    );

    const heights = heightsOf(notice.renderRoot, 'a, button');

    expect(heights.length).to.equal(2);
    expect(Math.min(...heights)).to.be.at.least(44);
  });
});

function heightsOf(root: ParentNode, selector: string): readonly number[] {
  return [...root.querySelectorAll(selector)].map((element) => element.getBoundingClientRect().height);
}
