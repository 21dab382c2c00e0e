import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {Session} from '../../../src/server/dintero/answers.ts';
import {sessionEnding} from '../../../src/server/purchases/session-ending.ts';

const expiresAt = 1_000_000;
const before = expiresAt - 1;
const after = expiresAt + 60_001;

describe('a session without a transaction', () => {
  // Source: Dintero, Checkout API reference: session events. The reasons are our reading of `details.error`.
  const endings = [
    {events: [], now: before, ending: undefined},
    {events: [{name: 'VISITED'}], now: before, ending: undefined},
    {events: [{name: 'PAY_FAILED'}], now: before, ending: undefined},
    {events: [{name: 'CANCELLED'}], now: before, ending: {status: 'abandoned'}},
    {events: [{name: 'PAY_FAILED'}, {name: 'CANCELLED'}], now: before, ending: {status: 'abandoned'}},
    {events: [{name: 'FAILED'}], now: before, ending: {status: 'rejected', reason: 'failed'}},
    {events: [{name: 'DECLINED'}], now: before, ending: {status: 'rejected', reason: 'declined'}},
    {
      events: [{name: 'FAILED', details: {error: 'authorization'}}],
      now: before,
      ending: {status: 'rejected', reason: 'authorization'},
    },
    {
      events: [{name: 'FAILED', details: {error: 'identity_verification_failed'}}],
      now: before,
      ending: {status: 'rejected', reason: 'identity'},
    },
    {events: [], now: expiresAt + 60_000, ending: undefined},
    {events: [], now: after, ending: {status: 'expired'}},
    {events: [{name: 'PAY_FAILED'}], now: after, ending: {status: 'expired'}},
    {events: [{name: 'AUTHORIZED'}], now: after, ending: undefined},
    {events: [{name: 'COMPLETED'}], now: after, ending: undefined},
    {events: [{name: 'UNKNOWN'}], now: after, ending: undefined},
    {events: [{name: 'SOMETHING_NEW'}, {}], now: before, ending: undefined},
  ];
  for (const {events, now, ending} of endings) {
    const when = now === before ? 'before' : 'after';
    it(`${ending ? `is ${ending.status}` : 'is open'} ${when} its expiry with ${JSON.stringify(events)}`, () => {
      const read = sessionEnding(Session.parse({id: 's', events}), expiresAt, now);

      assert.deepEqual(read, ending);
    });
  }
});
