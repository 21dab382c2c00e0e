import {expect, fixture, fixtureCleanup, html} from '@open-wc/testing';
import '../../../src/define.ts';
import {checkBackend} from '../../../src/widget/doctor/check-backend.ts';
import type {InvoiceCheckout} from '../../../src/widget/invoice-checkout.ts';
import {offer} from '../../support/scripted-backend.ts';

type Answer = 'fails' | {readonly status?: number; readonly type?: string; readonly body: unknown};

const works: Answer = {body: offer};
const page: Answer = {status: 404, type: 'text/html', body: '<!doctype html>'};
const elsewhere = 'https://api.shop.example/invoice';

/** What the backend answers to the offer, to a request that browsers announce, and to one that nobody may read. */
interface Backend {
  readonly about: string;
  readonly code: string | undefined;
  readonly base?: string;
  readonly offer: Answer;
  readonly announced?: Answer;
  readonly unread?: Answer;
}

const backends: readonly Backend[] = [
  {about: 'works', code: undefined, offer: works},
  {about: 'works elsewhere', code: undefined, base: elsewhere, offer: works, announced: works},
  {about: 'has a page at its path', code: 'backend-path', offer: page},
  {about: 'has an application’s page for everything', code: 'backend-path', offer: {...page, status: 200}},
  {
    about: 'answers a JSON error of a framework',
    code: 'backend-path',
    offer: {status: 404, body: {message: 'x'}},
  },
  {about: 'does not answer', code: 'backend-unreachable', offer: 'fails'},
  {
    about: 'does not answer elsewhere',
    code: 'backend-unreachable',
    base: elsewhere,
    offer: 'fails',
    unread: 'fails',
  },
  {about: 'may not be read', code: 'backend-cors', base: elsewhere, offer: 'fails', unread: works},
  {
    about: 'takes no JSON from this page',
    code: 'backend-cors',
    base: elsewhere,
    offer: works,
    announced: 'fails',
  },
  {
    about: 'does not know its own page',
    code: 'backend-cors',
    offer: works,
    announced: {status: 403, body: {code: 'origin'}},
  },
  {
    about: 'does not know the order',
    code: 'unknown-order',
    offer: {status: 404, body: {code: 'unknown-order'}},
  },
  {
    about: 'has a bug',
    code: 'backend-problem',
    offer: {status: 500, body: {code: 'internal', correlation_id: '01J'}},
  },
  {about: 'is of another version', code: 'offer-version', offer: {body: {...offer, version: 2}}},
];

describe('a backend', () => {
  const network = globalThis.fetch;

  afterEach(() => {
    fixtureCleanup();
    globalThis.fetch = network;
  });

  for (const {about, code, base = '/invoice', ...answers} of backends) {
    it(`that ${about} is ${code ?? 'fine'}`, async () => {
      answer(answers);
      const element = await fixture<InvoiceCheckout>(
        html`<invoice-checkout lang="en" backend=${base} order="eyJvcmRlciI6"></invoice-checkout>`,
      );

      const found = await checkBackend(element);

      expect(found.map((one) => one.code)).to.deep.equal(code ? [code] : []);
      expect(JSON.stringify(found)).not.to.include('eyJvcm');
    });
  }

  it('that has a bug is named with what finds it in the log', async () => {
    answer({offer: {status: 500, body: {code: 'internal', correlation_id: '01J'}}});
    const element = await fixture<InvoiceCheckout>(
      html`<invoice-checkout lang="en" backend="/invoice" order="token"></invoice-checkout>`,
    );

    const [found] = await checkBackend(element);

    expect(found?.message).to.include('internal').and.include('01J');
  });
});

function answer({offer, announced, unread}: Pick<Backend, 'offer' | 'announced' | 'unread'>): void {
  globalThis.fetch = async (_input, init) => {
    const isAnnounced =
      init?.method === 'OPTIONS' || (init?.headers !== undefined && init.method === undefined);
    const answer = init?.mode === 'no-cors' ? unread : isAnnounced ? announced : offer;
    if (answer === 'fails') throw new TypeError('Failed to fetch');
    const {status = 200, type = 'application/json', body} = answer ?? {status: 404, body: {}};
    const text = typeof body === 'string' ? body : JSON.stringify(body);
    return new Response(text, {status, headers: {'content-type': type}});
  };
}
