import {expect, fixture, fixtureCleanup, html} from '@open-wc/testing';
import '../../../src/define.ts';
import {watchUse} from '../../../src/widget/doctor/watch-use.ts';
import {InvoiceCheckout} from '../../../src/widget/invoice-checkout.ts';
import {ConsoleEar} from '../../support/console-ear.ts';
import {offer, ScriptedBackend, session} from '../../support/scripted-backend.ts';
import {until} from '../../support/until.ts';

const token = 'eyJvcmRlciI6Im9yZGVyLTEyMyJ9.c2lnbmF0dXJl';

describe('InvoiceCheckout.doctor()', () => {
  let backend: ScriptedBackend;
  let ear: ConsoleEar;

  beforeEach(() => {
    backend = new ScriptedBackend().listen();
    ear = new ConsoleEar().listen();
  });

  afterEach(() => {
    fixtureCleanup();
    ear.close();
    backend.close();
  });

  it('finds a right page healthy, and says so', async () => {
    await fixture(html`<invoice-checkout lang="en" backend="/invoice" order=${token}></invoice-checkout>`);

    const findings = await InvoiceCheckout.doctor();

    expect(findings.filter(({severity}) => severity !== 'info')).to.deep.equal([]);
    expect(ear.heard).to.include('invoice-checkout doctor: healthy.');
  });

  it('tells what is wrong, why it matters and what to write instead', async () => {
    await fixture(
      html`<invoice-checkout lang="en" backend="/invoice" order=${token} mode="popup"></invoice-checkout>`,
    );

    await InvoiceCheckout.doctor();

    expect(ear.heard).to.include('invoice-checkout doctor: 0 errors, 1 warning.');
    expect(ear.heard).to.include('knows no mode “popup”; Dintero’s page opens in a frame.');
    expect(ear.heard).to.include('→ Write one of embedded, redirect.');
  });

  it('hands out the element that is meant', async () => {
    const element = await fixture(html`<invoice-checkout lang="en" backend="/invoice"></invoice-checkout>`);

    const findings = await InvoiceCheckout.doctor();

    expect(findings.find(({code}) => code === 'missing-order')?.element).to.equal(element);
  });

  it('finds an order that is shown twice, also inside other elements', async () => {
    const host = await fixture(
      html`<div lang="en"><invoice-checkout backend="/invoice" order=${token}></invoice-checkout><p></p></div>`,
    );
    const root = host.querySelector('p')?.attachShadow({mode: 'open'});
    root?.append(
      Object.assign(document.createElement('invoice-checkout'), {backend: '/invoice', order: token}),
    );

    const findings = await InvoiceCheckout.doctor();

    expect(findings.map(({code}) => code)).to.include('duplicate-order');
  });

  it('finds a second copy of the script', async () => {
    await fixture(html`
      <div lang="en">
        <script type="text/plain" src="/assets/invoice-checkout/embed.js"></script>
        <script type="text/plain" src="https://cdn.example/invoice-checkout@0.9.0/embed.js?key=secret"></script>
      </div>
    `);

    const findings = await InvoiceCheckout.doctor();

    const copies = findings.find(({code}) => code === 'two-copies');
    expect(copies?.message).to.include('invoice-checkout@0.9.0/embed.js').and.not.include('secret');
  });

  it('takes nobody else’s embed.js for a copy of the script', async () => {
    await fixture(html`
      <div lang="en">
        <script type="text/plain" src="https://cdn.example/invoice-checkout@1.0.0/embed.js"></script>
        <script type="text/plain" src="https://surveys.example/next/embed.js"></script>
      </div>
    `);

    const findings = await InvoiceCheckout.doctor();

    expect(findings.map(({code}) => code)).not.to.include('two-copies');
  });

  it('finds a policy in the page’s head that blocks Dintero’s frame', async () => {
    sessionStorage.setItem(
      'invoice-checkout:order-123',
      JSON.stringify({session: {...session, checkout_endpoint: 'https://checkout.dintero.com'}}),
    );
    const policy = document.createElement('meta');
    policy.httpEquiv = 'Content-Security-Policy';
    policy.content = "frame-src 'self'";
    document.head.append(policy);
    await fixture(html`<invoice-checkout lang="en" backend="/invoice" order=${token}></invoice-checkout>`);

    const findings = await InvoiceCheckout.doctor();
    policy.remove();

    expect(findings.map(({code}) => code)).to.include('csp-frame');
  });

  it('examines a page without a widget, and says that there is none', async () => {
    const findings = await InvoiceCheckout.doctor();

    expect(findings.map(({code}) => code)).to.include('missing-widget');
  });

  it('waits for the widget that an application adds later', async () => {
    const address = location.href;
    history.replaceState(null, '', `${location.pathname}?invoice-doctor`);
    const findings = InvoiceCheckout.doctor(true);
    await InvoiceCheckout.doctor();

    await fixture(
      html`<invoice-checkout lang="en" backend="/invoice" order=${token} mode="late"></invoice-checkout>`,
    );

    const codes = (await findings).map(({code}) => code);
    history.replaceState(null, '', address);
    expect(codes).to.include('unknown-mode').and.not.include('missing-widget');
  });

  it('tells no token, no order and nothing of a shopper', async () => {
    backend.offer = {status: 500, body: {code: 'internal', correlation_id: '01J', detail: 'Kari Nordmann'}};
    sessionStorage.setItem(
      'invoice-checkout:order-123',
      JSON.stringify({session, draft: {email: 'kari@example.no', last_name: 'Nordmann'}}),
    );
    await fixture(html`
      <div lang="en">
        <invoice-checkout backend="/invoice" order=${token} mode="x" .prefill=${{email: 'kari@example.no', firstName: 'Kari'}}></invoice-checkout>
        <invoice-checkout backend="/invoice" order=${token} .offer=${{...offer, version: 2}}></invoice-checkout>
      </div>
    `);

    const findings = await InvoiceCheckout.doctor();

    const said = JSON.stringify(findings) + JSON.stringify({...findings}) + ear.heard;
    expect(findings.length).to.be.greaterThan(4);
    expect(said).not.to.match(/eyJvcm|order-123|result-token|5cyWnV68|kari@|Kari|Nordmann/);
  });
});

describe('a page that a developer looks at', () => {
  let backend: ScriptedBackend;
  let ear: ConsoleEar;

  before(() => watchUse(InvoiceCheckout));

  beforeEach(() => {
    backend = new ScriptedBackend().listen();
    ear = new ConsoleEar().listen();
  });

  afterEach(() => {
    fixtureCleanup();
    ear.close();
    backend.close();
  });

  it('is warned of wrong use, once for each cause', async () => {
    await fixture(html`
      <div lang="en">
        <invoice-checkout backend="/invoice" order="one" mode="modal"></invoice-checkout>
        <invoice-checkout backend="/invoice" order="two" mode="modal"></invoice-checkout>
      </div>
    `);

    await until(() => ear.heard.includes('“modal”'), 'nothing was said');
    expect(ear.heard.split('“modal”').length).to.equal(2);
  });

  it('is warned of an offer that was changed in place', async () => {
    const given = {...offer, countries: [...offer.countries]};
    const element = await fixture<InvoiceCheckout>(
      html`<invoice-checkout lang="en" backend="/invoice" order="one" .offer=${given}></invoice-checkout>`,
    );

    given.countries.pop();
    element.requestUpdate();

    await until(() => ear.heard.includes('(offer-mutated)'), 'nothing was said');
  });

  it('is warned of what is still missing when the page had its time', async () => {
    await fixture(html`<invoice-checkout lang="en" backend="/invoice"></invoice-checkout>`);

    await until(() => ear.heard.includes('(missing-order)'), 'nothing was said');
  });

  it('hears nothing when all is right', async () => {
    const element = await fixture<InvoiceCheckout>(
      html`<invoice-checkout lang="en" backend="/invoice" order="one" country="SE"></invoice-checkout>`,
    );
    await until(() => element.words.form, 'no words have come');

    await element.updateComplete;

    expect(ear.heard).to.equal('');
  });
});
