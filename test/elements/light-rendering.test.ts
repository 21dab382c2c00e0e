import {expect, fixture, fixtureCleanup, html} from '@open-wc/testing';
import {lightCss} from '../../src/elements/light-styles.ts';
import {norwegianCompany} from '../support/billing-drafts.ts';
import {BillingFormHarness} from '../support/billing-form-harness.ts';
import {until} from '../support/until.ts';

describe('<invoice-billing-form render="light">', () => {
  afterEach(() => fixtureCleanup());

  it('puts its fields into the page, where password managers look', async () => {
    const harness = await BillingFormHarness.show({}, {render: 'light'});

    expect(harness.form.shadowRoot).to.equal(null);
    expect(document.querySelector('input[autocomplete="billing email"]')).to.equal(harness.control('email'));
  });

  it('is filled in, judged and sent like any other', async () => {
    const harness = await BillingFormHarness.show({}, {render: 'light'});
    await harness.fill('email', 'kari@');
    const issue = harness.issue('email');

    await harness.autofill(norwegianCompany);
    await harness.submit();

    expect(issue).to.include('Email');
    expect(harness.submitted.length).to.equal(1);
  });

  it('looks the same as in a shadow', async () => {
    const shadow = await BillingFormHarness.show({}, {style: 'inline-size: 600px'});
    const light = await BillingFormHarness.show({}, {style: 'inline-size: 600px', render: 'light'});

    await until(() => look(light) === look(shadow), 'it looks different');

    expect(light.form.getBoundingClientRect().height).to.equal(shadow.form.getBoundingClientRect().height);
  });

  it('shares no id with another form of the page', async () => {
    const first = await BillingFormHarness.show({}, {render: 'light'});
    const second = await BillingFormHarness.show({}, {render: 'light'});

    expect(first.control('email').id).not.to.equal(second.control('email').id);
    expect(second.label('email')).to.equal('Email');
  });

  it('sends no form of the shop that it stands in', async () => {
    let sent = 0;
    const shop = await fixture<HTMLFormElement>(html`<form @submit=${() => sent++}></form>`);
    const harness = await BillingFormHarness.show({prefill: norwegianCompany}, {render: 'light'});
    shop.append(harness.form);

    await harness.submit();

    expect(sent).to.equal(0);
    expect(harness.submitted.length).to.equal(1);
  });

  it('tells the page around it nothing of the address', async () => {
    const heard: Event[] = [];
    const listen = (event: Event) => heard.push(event);
    document.addEventListener('invoice-billing-submit', listen, true);
    const harness = await BillingFormHarness.show({prefill: norwegianCompany}, {render: 'light'});

    await harness.submit();

    document.removeEventListener('invoice-billing-submit', listen, true);
    expect(harness.submitted.length).to.equal(1);
    expect(heard.filter(({bubbles}) => bubbles)).to.deep.equal([]);
  });
});

describe('lightCss', () => {
  it('puts rules below the tag, and leaves animations outside', () => {
    const css = ':host{color:red}:host([hidden]){display:none}p{margin:0}@keyframes turn{to{rotate:1turn}}';

    const light = lightCss(css, 'a-b');

    expect(light).to.equal(
      'a-b {&{color:red}&[hidden]{display:none}p{margin:0}}@keyframes turn{to{rotate:1turn}}',
    );
  });
});

function look(harness: BillingFormHarness): string {
  const {color, font, padding, borderTopColor, borderRadius, width} = getComputedStyle(
    harness.control('email'),
  );
  return [color, font, padding, borderTopColor, borderRadius, width].join();
}
