import assert from 'node:assert/strict';
import {beforeEach, describe, it} from 'node:test';
import {isVisitKept} from '../../src/checkout/visit-key.ts';
import {VisitMemory} from '../../src/checkout/visit-memory.ts';

const session = {
  session_id: 'T12345678.a',
  url: 'https://checkout.example/v1/view/T12345678.a',
  checkout_endpoint: 'https://checkout.example',
  completion: 'checkout' as const,
  result_token: 'token',
};
const draft = {organization_number: '5560360793', country: 'SE', email: 'kari@example.no'};
const product = 'kravia.invoice_b2b';
const minute = 60_000;

/** `sessionStorage`, which Node has only for those who ask for it. */
class Storage extends Map<string, string> {
  getItem = (key: string) => this.get(key) ?? null;
  setItem = (key: string, text: string) => this.set(key, text);
  removeItem = (key: string) => this.delete(key);
}

describe('VisitMemory', () => {
  let memory: VisitMemory;

  beforeEach(() => {
    Object.defineProperty(globalThis, 'sessionStorage', {value: new Storage(), configurable: true});
    memory = new VisitMemory('order-1');
  });

  it('knows nothing of an order that was never sent', () => {
    assert.deepEqual(memory.recall(0), {});
    assert.equal(isVisitKept('order-1'), false);
  });

  it('knows what was sent and which session is open', () => {
    memory.keepDraft(product, draft, 0);
    memory.keepSession(session);

    assert.deepEqual(memory.recall(minute), {product, draft, session});
    assert.equal(isVisitKept('order-1'), true);
  });

  it('knows what was sent when the session is over', () => {
    memory.keepDraft(product, draft, 0);
    memory.keepSession(session);
    memory.forgetSession();

    assert.deepEqual(memory.recall(minute), {product, draft});
  });

  it('knows that the shopper went back to the form, until a session is paid again', () => {
    memory.keepLeft(session);
    assert.deepEqual(memory.recall(minute), {session, isLeft: true});

    memory.keepSession(session);

    assert.deepEqual(memory.recall(minute), {session});
  });

  it('forgets what was sent after half an hour, but not the session', () => {
    memory.keepDraft(product, draft, 0);
    memory.keepSession(session);

    assert.deepEqual(memory.recall(30 * minute), {product, session});
    assert.deepEqual(memory.recall(minute), {product, session});
  });

  it('forgets what was sent when the invoice is created', () => {
    memory.keepDraft(product, draft, 0);
    memory.keepSession(session);
    memory.forgetDraft();

    assert.deepEqual(memory.recall(minute), {product, session});
  });

  it('leaves nothing behind when there is nothing to remember', () => {
    memory.keepDraft(product, draft, 0);
    memory.keepSession(session);

    memory.forgetDraft();
    memory.forgetSession();

    assert.equal(isVisitKept('order-1'), false);
  });

  const personal = [
    {what: 'a Swedish personal identity number', draft: {...draft, organization_number: '197010632391'}},
    {
      what: 'a Norwegian national identity number',
      draft: {...draft, country: 'NO', organization_number: '01010112345'},
    },
    {what: 'half a number', draft: {...draft, organization_number: '19701063'}},
    {
      what: 'an identity number in another field',
      draft: {...draft, organization_number: '', customer_reference: '01010112345'},
    },
  ];
  for (const {what, draft: typed} of personal) {
    it(`never keeps ${what}`, () => {
      memory.keepDraft(product, typed, 0);

      assert.deepEqual(memory.recall(0).draft, {country: typed.country, email: 'kari@example.no'});
    });
  }

  it('keeps a telephone number that looks like one', () => {
    memory.keepDraft(product, {...draft, phone_number: '070-161 23 91'}, 0);

    assert.equal(memory.recall(0).draft?.phone_number, '070-161 23 91');
  });

  it('keeps orders apart', () => {
    memory.keepDraft(product, draft, 0);

    assert.deepEqual(new VisitMemory('order-2').recall(0), {});
  });

  it('does without a storage that is forbidden', () => {
    Object.defineProperty(globalThis, 'sessionStorage', {
      get() {
        throw new Error('The operation is insecure');
      },
      configurable: true,
    });

    memory.keepDraft(product, draft, 0);

    assert.deepEqual(memory.recall(0), {});
  });
});
