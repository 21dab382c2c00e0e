import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {Transaction} from '../../../src/server/dintero/answers.ts';
import {transactionFailure, transactionState} from '../../../src/server/purchases/transaction-state.ts';

/** A transaction over 500 kroner as Dintero would send it. */
function transaction(status: string, events: object[] = []) {
  const fixed = {id: 't', session_id: 's', merchant_reference: 'r', amount: 50_000, currency: 'NOK'};
  return Transaction.parse({...fixed, status, events});
}

const event = (name: string, members: object = {}) => ({event: name, success: true, ...members});
const capture = (amount: number, members: object = {}) => event('CAPTURE', {amount, ...members});

describe('the state of an invoice', () => {
  // Source: Dintero, Kravia overview and customer checkout (statuses and events); API reference (status values).
  const states = [
    {status: 'INITIATED', events: [event('INITIALIZE')], state: undefined},
    {status: 'INITIALIZED', events: [event('INITIATE')], state: undefined},
    {status: 'constructor', events: [event('constructor')], state: undefined},
    {status: 'ON_HOLD', events: [], state: 'on_hold'},
    {status: 'AUTHORIZED', events: [event('AUTHORIZE')], state: 'created'},
    {status: 'AUTHORIZED', events: [event('AUTHORIZE'), event('INITIATE_CAPTURE')], state: 'collecting'},
    {status: 'AUTHORIZED', events: [{name: 'INITIATE_CAPTURE', success: true}], state: 'collecting'},
    {status: 'AUTHORIZED', events: [event('INITIATE_CAPTURE', {success: false})], state: 'created'},
    {status: 'AUTHORIZED', events: [capture(20_000)], state: 'partly_paid'},
    {status: 'AUTHORIZED', events: [capture(20_000, {success: false})], state: 'created'},
    {status: 'AUTHORIZED', events: [capture(20_000), capture(30_000)], state: 'paid'},
    {status: 'PARTIALLY_CAPTURED', events: [capture(20_000)], state: 'partly_paid'},
    {status: 'PARTIALLY_CAPTURED', events: [], state: 'partly_paid'},
    {status: 'CAPTURED', events: [capture(50_000)], state: 'paid'},
    {status: 'CAPTURED', events: [], state: 'paid'},
    {status: 'AUTHORIZATION_VOIDED', events: [], state: 'cancelled'},
    {status: 'AUTHORIZATION_VOIDED', events: [event('VOID')], state: 'cancelled'},
    {status: 'AUTHORIZED', events: [event('VOID')], state: 'cancelled'},
    {status: 'AUTHORIZED', events: [event('VOID', {success: false})], state: 'created'},
    {status: 'PARTIALLY_CAPTURED', events: [capture(20_000), event('VOID')], state: 'cancelled'},
    {status: 'REFUNDED', events: [capture(50_000)], state: 'cancelled'},
    {status: 'FAILED', events: [], state: 'failed'},
    {status: 'DECLINED', events: [], state: 'failed'},
    {status: 'UNKNOWN', events: [], state: undefined},
    {status: 'SOMETHING_NEW', events: [capture(50_000)], state: undefined},
  ];
  for (const {status, events, state} of states) {
    const names = events.map((each) => ('event' in each ? each.event : each.name));
    it(`is ${state ?? 'not known'} at ${status} after [${names.join(', ')}]`, () => {
      const read = transactionState(transaction(status, events));

      assert.equal(read, state);
    });
  }
});

describe('the reason of a failed transaction', () => {
  const failed = (error: unknown) => [event('AUTHORIZE', {success: false, error})];
  const reasons = [
    {status: 'FAILED', events: failed(undefined), reason: 'authorization'},
    {
      status: 'FAILED',
      events: failed({code: 'AUTHORIZATION_FAILED', type: ['ERROR']}),
      reason: 'authorization',
    },
    {status: 'FAILED', events: failed({code: 'IDENTITY_MISMATCH', type: ['DECLINED']}), reason: 'identity'},
    {status: 'FAILED', events: failed({message: 'BankID of Kari', type: ['DECLINED']}), reason: 'declined'},
    {status: 'DECLINED', events: failed({type: ['UNKNOWN']}), reason: 'declined'},
    {status: 'FAILED', events: [], reason: 'failed'},
    {status: 'FAILED', events: [event('INITIALIZE', {success: false})], reason: 'failed'},
  ];
  for (const {status, events, reason} of reasons) {
    it(`is ${reason} for ${status} with ${JSON.stringify(events[0] ?? 'no event')}`, () => {
      const read = transactionFailure(transaction(status, events));

      assert.equal(read, reason);
    });
  }
});
