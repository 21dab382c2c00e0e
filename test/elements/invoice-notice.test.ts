import {expect, fixture, html} from '@open-wc/testing';
import {InvoiceNotice} from '../../src/elements/invoice-notice.ts';

customElements.define('invoice-notice', InvoiceNotice);

describe('<invoice-notice>', () => {
  it('says something to wait for in a status', async () => {
    const notice = await fixture<InvoiceNotice>(
      html`<invoice-notice .tone=${'wait'} .text=${'Checking your order …'}></invoice-notice>`,
    );

    expect(shown(notice, '[role=status]')).to.equal('Checking your order …');
    expect(shown(notice, '[role=alert]')).to.equal('');
    await expect(notice).to.be.accessible();
  });

  it('says a problem in an alert', async () => {
    const notice = await fixture<InvoiceNotice>(
      html`<invoice-notice .tone=${'problem'} .text=${'We could not reach the shop.'}></invoice-notice>`,
    );

    expect(shown(notice, '[role=alert]')).to.equal('We could not reach the shop.');
    expect(shown(notice, '[role=status]')).to.equal('');
    await expect(notice).to.be.accessible();
  });

  it('keeps its live regions when the text comes later', async () => {
    const notice = await fixture<InvoiceNotice>(html`<invoice-notice></invoice-notice>`);
    const region = notice.shadowRoot?.querySelector('[role=status]');

    notice.text = 'Opening …';
    await notice.updateComplete;

    expect(notice.shadowRoot?.querySelector('[role=status]')).to.equal(region);
    expect(region?.textContent).to.equal('Opening …');
  });

  it('announces nothing that takes the focus, and everything that comes after', async () => {
    const notice = await fixture<InvoiceNotice>(
      html`<invoice-notice .quiet=${true} .text=${'Opening …'}></invoice-notice>`,
    );
    const quiet = notice.shadowRoot?.querySelector('[role]');
    notice.focus();
    await notice.updateComplete;
    const focused = notice.shadowRoot?.activeElement?.textContent?.trim();

    Object.assign(notice, {quiet: false, text: 'Checking your order …'});
    await notice.updateComplete;

    expect([quiet, focused]).to.deep.equal([null, 'Opening …']);
    expect(shown(notice, '[role=status]')).to.equal('Checking your order …');
  });

  it('says for the ear alone what can be seen elsewhere, unless that takes the focus', async () => {
    const notice = await fixture<InvoiceNotice>(
      html`<invoice-notice .tone=${'heard'} .text=${'Opening …'}></invoice-notice>`,
    );
    const heard = shown(notice, '[role=status]');

    Object.assign(notice, {quiet: true, text: 'Your invoice has been created'});
    await notice.updateComplete;

    expect(notice.offsetHeight).to.equal(0);
    expect(heard).to.equal('Opening …');
    expect(notice.shadowRoot?.textContent?.trim()).to.equal('');
  });

  it('takes no room without a text', async () => {
    const notice = await fixture<InvoiceNotice>(html`<invoice-notice></invoice-notice>`);

    expect(notice.offsetHeight).to.equal(0);
  });

  it('tells whoever holds it, and no page, which action the shopper takes', async () => {
    const notice = await fixture<InvoiceNotice>(html`
      <invoice-notice text="Not sent." .actions=${[{id: 'retry', label: 'Try again'}]}></invoice-notice>
    `);
    const taken: object[] = [];
    notice.addEventListener('invoice-notice-action', ({action, composed}) => taken.push({action, composed}));

    notice.shadowRoot?.querySelector('button')?.click();

    expect(taken).to.deep.equal([{action: 'retry', composed: false}]);
  });

  it('offers an action with an address as a link', async () => {
    const actions = [{id: 'full_page', label: 'Continue on Dintero’s page', href: '#dintero'}];
    const notice = await fixture<InvoiceNotice>(
      html`<invoice-notice .tone=${'problem'} .text=${'It did not open.'} .actions=${actions}></invoice-notice>`,
    );

    expect(notice.shadowRoot?.querySelector('a')?.getAttribute('href')).to.equal('#dintero');
    await expect(notice).to.be.accessible();
  });
});

function shown(notice: InvoiceNotice, selector: string): string | undefined {
  return notice.shadowRoot?.querySelector(selector)?.textContent?.trim();
}
