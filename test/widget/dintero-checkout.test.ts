import {expect} from '@open-wc/testing';
import {type DinteroCheckoutOptions, embedDinteroCheckout} from '../../src/checkout/dintero-checkout.ts';
import {withoutStyleAttribute} from '../../src/checkout/without-style-attribute.ts';
import {LiveHooks} from '../support/live-hooks.ts';
import {until} from '../support/until.ts';

const sid = 'T12345678.5cyWnV68vzJ1kYjZPrKWWm';

describe('embedDinteroCheckout', () => {
  let container: HTMLDivElement;
  let hooks: LiveHooks;
  let told: string[];

  const frame = () => container.querySelector('iframe');
  const height = () => frame()?.getBoundingClientRect().height;

  function embed(options: Partial<DinteroCheckoutOptions> = {}) {
    return embedDinteroCheckout({
      container,
      sid,
      endpoint: location.origin,
      locale: 'en',
      title: 'Dintero',
      onShown: () => told.push('shown'),
      onLeft: () => told.push('left'),
      onUnreachable: () => told.push('unreachable'),
      ...options,
    });
  }

  function hears(data: unknown, from: {origin?: string; source?: Window | null} = {}): void {
    const {origin = location.origin, source = frame()?.contentWindow ?? null} = from;
    window.dispatchEvent(new MessageEvent('message', {origin, source, data}));
  }

  beforeEach(() => {
    told = [];
    hooks = new LiveHooks();
    container = document.createElement('div');
    document.body.append(container);
  });

  afterEach(() => {
    hooks.end();
    container.remove();
  });

  it('makes the frame as wide as its place and as high as its page, without a style attribute of the SDK', () => {
    const checkout = embed();

    hears({type: 'HeightChanged', sid, height: 512.4});

    expect(height()).to.equal(513);
    expect(frame()?.getBoundingClientRect().width).to.equal(container.getBoundingClientRect().width);
    expect(frame()?.getAttribute('style')).to.equal('--invoice-frame-height: 513px;');
    checkout.remove();
  });

  it('is stronger than what a shop wants of all frames', () => {
    const theirs = document.createElement('style');
    theirs.textContent = 'body div iframe {height: 100px; width: 50%}';
    document.head.append(theirs);
    const checkout = embed();

    hears({type: 'HeightChanged', sid, height: 400});

    expect(height()).to.equal(400);
    checkout.remove();
    theirs.remove();
  });

  it('sizes the frame in a shadow root too', () => {
    const host = document.createElement('div');
    const root = host.attachShadow({mode: 'open'});
    document.body.append(host);
    root.append(container);
    const checkout = embed();

    hears({type: 'HeightChanged', sid, height: 400});

    expect(height()).to.equal(400);
    checkout.remove();
    expect(root.adoptedStyleSheets).to.deep.equal([]);
    host.remove();
  });

  for (const {what, data, from} of [
    {what: 'of another origin', data: {height: 500}, from: {origin: 'https://evil.example'}},
    {what: 'of another window', data: {height: 500}, from: {source: window}},
    {what: 'about another session', data: {height: 500, sid: 'T12345678.other'}},
    {what: 'of another kind', data: {height: 500, type: 'SessionLoaded2'}},
    {what: 'with a text for a height', data: {height: '500'}},
    {what: 'with a height below zero', data: {height: -1}},
    {what: 'with a height that is no number', data: {height: Number.NaN}},
    {what: 'with a height without end', data: {height: Number.POSITIVE_INFINITY}},
    {what: 'with a height that no page has', data: {height: 1e9}},
  ]) {
    it(`believes no message ${what}`, () => {
      const checkout = embed();
      hears({type: 'HeightChanged', sid, height: 400});

      hears({type: 'HeightChanged', sid, ...data}, from);

      expect(height()).to.equal(400);
      checkout.remove();
    });
  }

  it('survives messages that are nothing', () => {
    const checkout = embed();

    hears(null);
    hears('text');
    hears({type: 'HeightChanged', sid, height: 0});

    expect(height()).to.equal(0);
    checkout.remove();
  });

  it('tells in time that nothing loaded, and later that it has', async () => {
    const checkout = embed({patience: 1});
    await until(() => told.length > 0, 'nothing is told');

    hears({type: 'SessionLoaded', sid, session: {}});

    expect(told).to.deep.equal(['unreachable', 'shown']);
    checkout.remove();
  });

  it('tells at once that the page’s policy forbids the frame', () => {
    const checkout = embed();
    const refused = {
      effectiveDirective: 'frame-src',
      violatedDirective: 'frame-src',
      documentURI: location.href,
      originalPolicy: '',
      statusCode: 200,
    };
    const report = (facts: object) =>
      document.dispatchEvent(
        new SecurityPolicyViolationEvent('securitypolicyviolation', {
          ...refused,
          blockedURI: location.origin,
          disposition: 'enforce',
          ...facts,
        } as SecurityPolicyViolationEventInit),
      );

    report({blockedURI: 'https://video.example'});
    report({disposition: 'report'});
    report({effectiveDirective: 'img-src'});
    expect(told).to.deep.equal([]);
    report({});

    expect(told).to.deep.equal(['unreachable']);
    checkout.remove();
  });

  it('tells that it cannot be shown when its address is none', async () => {
    const checkout = embed({endpoint: 'no address'});

    await until(() => told.includes('unreachable'), 'nothing is told');

    checkout.remove();
    await until(() => container.childElementCount === 0, 'something is left');
  });

  it('can be taken away before its page has loaded, with everything', async () => {
    hooks.begin();

    embed().remove();

    await hooks.until(() => container.childElementCount === 0);
    expect(hooks.left).to.deep.equal([]);
    expect(document.adoptedStyleSheets).to.deep.equal([]);
  });
});

describe('withoutStyleAttribute', () => {
  const own = () => Object.getOwnPropertyDescriptor(document, 'createElement');

  it('lets frames take every attribute but style, and leaves other elements alone', () => {
    const [made, other] = withoutStyleAttribute(() => [
      document.createElement('iframe'),
      document.createElement('div'),
    ]);

    for (const element of [made, other]) {
      element.setAttribute('style', 'height: 0');
      element.setAttribute('title', 'Dintero');
    }

    expect(made.outerHTML).to.equal('<iframe title="Dintero"></iframe>');
    expect(other.outerHTML).to.equal('<div style="height: 0" title="Dintero"></div>');
  });

  it('leaves the document as it was', () => {
    withoutStyleAttribute(() => {});

    expect(own()).to.equal(undefined);
  });

  it('leaves the document as it was after a failure, with what others had put there', () => {
    const theirs = document.createElement.bind(document);
    document.createElement = theirs;

    expect(() =>
      withoutStyleAttribute(() => {
        throw new Error('failed');
      }),
    ).to.throw('failed');

    expect(own()?.value).to.equal(theirs);
    Reflect.deleteProperty(document, 'createElement');
  });
});
