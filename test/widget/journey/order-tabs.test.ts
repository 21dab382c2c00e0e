import {expect, fixture, fixtureCleanup, html} from '@open-wc/testing';
import '../../../src/define.ts';
import {CheckoutHarness} from '../../support/checkout-harness.ts';
import {OtherTab} from '../../support/other-tab.ts';
import {results, ScriptedBackend, session} from '../../support/scripted-backend.ts';
import {until} from '../../support/until.ts';
import {en} from '../../support/words.ts';

const {result_token, session_id} = session;
const paying = {type: 'paying', session};

describe('the tabs of one order', () => {
  let backend: ScriptedBackend;
  let other: OtherTab;

  beforeEach(() => {
    backend = new ScriptedBackend().listen();
    other = new OtherTab();
  });

  afterEach(() => {
    fixtureCleanup();
    backend.close();
    other.close();
  });

  /** A shopper who has begun to choose, in a tab that has asked the others. */
  async function begins(): Promise<CheckoutHarness> {
    const shopper = await CheckoutHarness.open();
    await shopper.chooses('kravia.invoice_b2b_grouped');
    await until(() => other.heard.length > 0, 'the others are not asked');
    return shopper;
  }

  async function learns(): Promise<CheckoutHarness> {
    const shopper = await begins();
    other.says(paying);
    await shopper.sees(en.elsewhere);
    return shopper;
  }

  it('are asked by one that has begun, which shows its form meanwhile', async () => {
    const shopper = await begins();

    expect(other.heard).to.deep.equal([{type: 'asking'}]);
    expect(shopper.typed('email')).to.equal('');
  });

  it('hear that a session is paid here, and nothing personal', async () => {
    await CheckoutHarness.sendOrder();

    await until(() => other.heard.length > 1, 'nothing is told');

    expect(other.heard[1]).to.deep.equal(paying);
  });

  it('are answered by the one that pays', async () => {
    const shopper = await CheckoutHarness.sendOrder();
    await until(() => shopper.frame, 'no frame is shown');
    const told = other.heard.length;

    other.says({type: 'asking'});

    await until(() => other.heard.length > told, 'nobody answers');
    expect(other.heard.at(-1)).to.deep.equal(paying);
  });

  it('show that the order is completed elsewhere instead of a form', async () => {
    const shopper = await learns();

    expect(shopper.frame).to.equal(null);
    expect(shopper.text).to.include(en.continue_here).and.include(en.start_over);
    expect(shopper.text).not.to.include(en.email);
  });

  it('show the very same session when the shopper goes on here', async () => {
    const shopper = await learns();

    await shopper.presses(en.continue_here);

    await until(() => shopper.frame?.src.includes(session_id), 'the session is not shown');
    expect(backend.orders).to.deep.equal([]);
  });

  it('show the form again when the shopper goes back to it', async () => {
    const shopper = await learns();

    await shopper.presses(en.start_over);

    await shopper.sees(en.email);
  });

  it('hear that one went back to its form, and show theirs', async () => {
    const shopper = await learns();

    other.says({type: 'left', session_id});

    await shopper.sees(en.email);
  });

  it('hear that one went back to its form while the backend is still asked', async () => {
    const shopper = await begins();

    other.says(paying);
    other.says({type: 'left', session_id});
    other.says({
      type: 'paying',
      session: {...session, session_id: 'T12345678.second', result_token: 'second'},
    });

    await shopper.sees(en.elsewhere);
    other.says({type: 'left', session_id: 'T12345678.second'});
    await shopper.sees(en.email);
  });

  it('are told when this one goes back to its form', async () => {
    const shopper = await CheckoutHarness.sendOrder();
    await shopper.sees(en.start_over);

    await shopper.presses(en.start_over);

    await until(() => other.heard.length > 2, 'nothing is told');
    expect(other.heard.at(-1)).to.deep.equal({type: 'left', session_id});
  });

  it('show the receipt when one has it', async () => {
    const shopper = await begins();
    backend.result = {body: results.authorized};

    other.says({type: 'decided', result_token});

    await shopper.sees('16788-000018');
  });

  it('are told when this one has the receipt', async () => {
    const shopper = await CheckoutHarness.sendOrder();
    await until(() => shopper.frame, 'no frame is shown');
    backend.result = {body: results.authorized};

    await shopper.hearsFromDintero('SessionPaymentAuthorized');

    await shopper.sees('16788-000018');
    await until(() => other.heard.length > 2, 'nothing is told');
    expect(other.heard.at(-1)).to.deep.equal({type: 'decided', result_token});
  });

  it('are told by the return page', async () => {
    const address = location.href;
    backend.result = {body: results.authorized};
    history.replaceState(null, '', '?invoice_result=result-token-of-a-return');

    await fixture(html`<invoice-return lang="en" backend="/invoice"></invoice-return>`);

    history.replaceState(null, '', address);
    await until(() => other.heard.length > 0, 'nothing is told');
    expect(other.heard).to.deep.equal([{type: 'decided', result_token: 'result-token-of-a-return'}]);
  });

  it('go over to the session that took the place of theirs', async () => {
    const shopper = await CheckoutHarness.sendOrder();
    await until(() => shopper.frame, 'no frame is shown');

    other.says({
      type: 'paying',
      session: {...session, session_id: 'T12345678.second', result_token: 'second'},
    });

    await shopper.sees(en.elsewhere);
    expect(shopper.frame).to.equal(null);
  });

  const untrue: {what: string; news: object; result: ScriptedBackend['result']}[] = [
    {what: 'a session that is over', news: paying, result: {body: results.cancelled}},
    {
      what: 'a session that the backend does not know',
      news: paying,
      result: {status: 404, body: {code: 'unknown-token'}},
    },
    {what: 'an ending that is none', news: {type: 'decided', result_token}, result: {body: results.pending}},
  ];
  for (const {what, news, result} of untrue) {
    it(`believe nothing that the backend does not confirm: ${what}`, async () => {
      const shopper = await begins();
      backend.result = result;

      other.says(news);

      await until(() => backend.requests.some(({path}) => path === '/invoice/result'), 'nobody is asked');
      await shopper.element.updateComplete;
      expect(shopper.text).to.include(en.email).and.not.include(en.elsewhere);
    });
  }

  const strange: {what: string; news: object}[] = [
    {what: 'nothing of this kind', news: {type: 'paid'}},
    {what: 'no session', news: {type: 'paying', session: null}},
    {
      what: 'a page that is not on the web',
      news: {type: 'paying', session: {...session, url: 'javascript:alert(1)'}},
    },
    {what: 'a token that is none', news: {type: 'decided', result_token: 7}},
  ];
  for (const {what, news} of strange) {
    it(`ask nobody about a message that is ${what}`, async () => {
      const shopper = await begins();

      other.says(news);
      other.says(paying);

      await shopper.sees(en.elsewhere);
      expect(backend.requests.filter(({path}) => path === '/invoice/result').length).to.equal(1);
    });
  }

  it('are silent in the back-forward cache, and ask again when they come out of it', async () => {
    const shopper = await begins();
    window.dispatchEvent(new PageTransitionEvent('pagehide', {persisted: true}));
    other.says(paying);

    window.dispatchEvent(new PageTransitionEvent('pageshow', {persisted: true}));

    await until(() => other.heard.length > 1, 'the others are not asked again');
    expect(other.heard).to.deep.equal([{type: 'asking'}, {type: 'asking'}]);
    expect(shopper.text).not.to.include(en.elsewhere);
  });

  it('are silent once they have left the page', async () => {
    await begins();
    fixtureCleanup();

    other.says(paying);
    const later = await begins();

    expect(backend.requests.filter(({path}) => path === '/invoice/result')).to.deep.equal([]);
    expect(later.text).to.include(en.email);
  });

  it('complete by asking where a browser has no channels', async () => {
    const {BroadcastChannel} = globalThis;
    Reflect.deleteProperty(globalThis, 'BroadcastChannel');
    const shopper = await CheckoutHarness.sendOrder();
    await until(() => shopper.frame, 'no frame is shown');
    backend.result = {body: results.authorized};

    window.dispatchEvent(new Event('focus'));

    await shopper.sees('16788-000018');
    globalThis.BroadcastChannel = BroadcastChannel;
  });
});
