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
const minute = 60_000;

/** `sessionStorage`, which Node has only for those who ask for it. */
class Storage extends Map<string, string> {
  getItem = (key: string) => this.get(key) ?? null;
  setItem = (key: string, text: string) => this.set(key, text);
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
    memory.keepDraft('kravia.invoice_b2b', draft, 0);
    memory.keepSession(session);

    assert.deepEqual(memory.recall(minute), {product: 'kravia.invoice_b2b', draft, session});
    assert.equal(isVisitKept('order-1'), true);
  });

  it('knows what was sent when the session is over', () => {
    memory.keepDraft('kravia.invoice_b2b', draft, 0);
    memory.keepSession(session);
    memory.keepSession(undefined);

    assert.deepEqual(memory.recall(minute), {product: 'kravia.invoice_b2b', draft});
  });

  it('forgets what was sent after half an hour, but not the session', () => {
    memory.keepDraft('kravia.invoice_b2b', draft, 0);
    memory.keepSession(session);

    assert.deepEqual(memory.recall(30 * minute), {session});
  });

  it('forgets what was sent when the invoice is created', () => {
    memory.keepDraft('kravia.invoice_b2b', draft, 0);
    memory.keepSession(session);
    memory.forgetDraft();

    assert.deepEqual(memory.recall(minute), {session});
  });

  it('never keeps a number that may be a person’s', () => {
    memory.keepDraft('kravia.invoice_b2b', {...draft, organization_number: '197010632391'}, 0);

    assert.deepEqual(memory.recall(0).draft, {country: 'SE', email: 'kari@example.no'});
  });

  it('keeps orders apart', () => {
    memory.keepDraft('kravia.invoice_b2b', draft, 0);

    assert.deepEqual(new VisitMemory('order-2').recall(0), {});
  });

  it('does without a storage that is forbidden', () => {
    Object.defineProperty(globalThis, 'sessionStorage', {
      get() {
        throw new Error('The operation is insecure');
      },
      configurable: true,
    });

    memory.keepDraft('kravia.invoice_b2b', draft, 0);

    assert.deepEqual(memory.recall(0), {});
  });
});
