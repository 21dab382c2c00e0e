import {expect} from '@open-wc/testing';
import type {Purchase} from '../../src/domain/purchase/purchase-state.ts';
import {announce} from '../../src/widget/announce.ts';
import {offer, results} from '../support/scripted-backend.ts';

const attempt = {result_token: 'a', session_id: 'T12345678.a'};
const choosing: Purchase = {state: 'choosing', offer};
const opening: Purchase = {state: 'opening', offer};
const paying: Purchase = {state: 'paying', offer, attempt, page: 'opening'};
const confirming: Purchase = {state: 'confirming', offer, attempt, resumed: false, tries: 0};
const internal = {problem: 'internal', correlation_id: '01J'} as const;
const product = 'kravia.invoice_b2b_grouped';

/** A purchase that goes from one state to another, and what the page hears of it, in order. */
const steps: readonly {
  readonly about: string;
  readonly before: Purchase;
  readonly now: Purchase;
  readonly heard: readonly object[];
}[] = [
  {
    about: 'the form is sent',
    before: choosing,
    now: opening,
    heard: [{type: 'invoice-state-change', state: 'opening', previous: 'choosing', product}],
  },
  {
    about: 'a session is open',
    before: opening,
    now: paying,
    heard: [
      {type: 'invoice-state-change', state: 'paying', previous: 'opening', product},
      {type: 'invoice-session', session_id: 'T12345678.a'},
    ],
  },
  {
    about: 'the backend refuses',
    before: opening,
    now: {
      ...choosing,
      refusal: {
        problem: 'invalid-address',
        correlation_id: '01J',
        issues: [{field: 'email', code: 'structure'}],
      },
    },
    heard: [
      {
        type: 'invoice-state-change',
        state: 'choosing',
        previous: 'opening',
        product,
        code: 'invalid-address',
        retryable: false,
        correlation_id: '01J',
      },
      {
        type: 'invoice-error',
        code: 'invalid-address',
        step: 'opening',
        retryable: false,
        field: 'email',
        product,
        correlation_id: '01J',
      },
    ],
  },
  {
    about: 'Dintero’s page does not open',
    before: paying,
    now: {...paying, page: 'unreachable'},
    heard: [{type: 'invoice-error', code: 'checkout-unreachable', step: 'paying', retryable: true, product}],
  },
  {
    about: 'the backend does not say what became of it',
    before: confirming,
    now: {...confirming, tries: 1, unanswered: internal},
    heard: [
      {
        type: 'invoice-error',
        code: 'internal',
        step: 'confirming',
        retryable: true,
        product,
        correlation_id: '01J',
      },
    ],
  },
  {
    about: 'the backend still does not say it',
    before: {...confirming, tries: 1, unanswered: internal},
    now: {...confirming, tries: 2, unanswered: {...internal, correlation_id: '02J'}},
    heard: [],
  },
  {
    about: 'no invoice was made',
    before: confirming,
    now: {state: 'failed', offer, attempt, reason: 'declined'},
    heard: [
      {
        type: 'invoice-state-change',
        state: 'failed',
        previous: 'confirming',
        product,
        code: 'declined',
        retryable: false,
      },
      {type: 'invoice-error', code: 'declined', step: 'confirming', retryable: false, product},
    ],
  },
  {
    about: 'the session has expired',
    before: paying,
    now: {state: 'expired', offer, attempt},
    heard: [
      {
        type: 'invoice-state-change',
        state: 'expired',
        previous: 'paying',
        product,
        code: 'expired',
        retryable: true,
      },
      {type: 'invoice-error', code: 'expired', step: 'paying', retryable: true, product},
    ],
  },
  {
    about: 'the shopper cancelled',
    before: confirming,
    now: {state: 'cancelled', offer, attempt},
    heard: [
      {type: 'invoice-state-change', state: 'cancelled', previous: 'confirming', product},
      {type: 'invoice-cancel'},
    ],
  },
  {
    about: 'the invoice is created, for what its receipt says',
    before: confirming,
    now: {state: 'settled', attempt, result: results.authorized},
    heard: [
      {type: 'invoice-state-change', state: 'settled', previous: 'confirming', product: 'kravia.invoice_b2b'},
      {type: 'invoice-complete', receipt: results.authorized.receipt},
    ],
  },
  {
    about: 'nobody knows the result token',
    before: confirming,
    now: {state: 'unavailable', problem: 'unknown-token', correlation_id: '01J'},
    heard: [
      {
        type: 'invoice-state-change',
        state: 'unavailable',
        previous: 'confirming',
        product,
        code: 'unknown-token',
        retryable: false,
        correlation_id: '01J',
      },
      {
        type: 'invoice-error',
        code: 'unknown-token',
        step: 'confirming',
        retryable: false,
        product,
        correlation_id: '01J',
      },
    ],
  },
  {
    about: 'what comes after the form cannot be loaded',
    before: choosing,
    now: {...choosing, refusal: {problem: 'unreachable'}},
    heard: [{type: 'invoice-error', code: 'unreachable', step: 'choosing', retryable: true, product}],
  },
];

const types = ['state-change', 'error', 'session', 'complete', 'cancel'].map((name) => `invoice-${name}`);

describe('what the page hears', () => {
  for (const {about, before, now, heard} of steps) {
    it(`when ${about}`, () => {
      const host = new EventTarget();
      const events: object[] = [];
      for (const type of types) host.addEventListener(type, (event) => events.push(facts(event)));

      announce(host, now, before, product);

      expect(events).to.deep.equal(heard);
    });
  }
});

describe('the element', () => {
  it('wears the state that its purchase has entered', () => {
    const host = document.createElement('div');

    announce(host, {state: 'expired', attempt: {result_token: 'token'}}, choosing, product);

    expect(host.dataset.state).to.equal('expired');
  });
});

/** An event's type and its own members, without those that it leaves out. */
function facts(event: Event): object {
  const own = Object.entries(event).filter(([name, value]) => name !== 'isTrusted' && value !== undefined);
  return {type: event.type, ...Object.fromEntries(own)};
}
