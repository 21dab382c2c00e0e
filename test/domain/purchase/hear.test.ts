import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {advance} from '../../../src/domain/purchase/purchase.ts';
import type {PurchaseEvent} from '../../../src/domain/purchase/purchase-event.ts';
import {type Purchase, returned} from '../../../src/domain/purchase/purchase-state.ts';
import {after, answered, choosing, heard, session} from '../../support/purchase-events.ts';

const submitted: PurchaseEvent = {type: 'submitted'};
const opened: PurchaseEvent = {type: 'opened', session: session('a')};
const reopened: PurchaseEvent = {type: 'details_reopened', result_token: 'a'};
const left: PurchaseEvent = {type: 'left_elsewhere', session_id: session('b').session_id};
const elsewhere: Purchase = {
  state: 'paying',
  offer: choosing.offer,
  attempt: session('b'),
  page: 'elsewhere',
};

const ways: {claim: string; events: PurchaseEvent[]; now: Purchase}[] = [
  {claim: 'a form learns of a session that is being paid', events: [heard('b', 'pending')], now: elsewhere},
  {
    claim: 'a session that took the place of the one paid here is heard of',
    events: [submitted, opened, heard('b', 'pending', 'a')],
    now: elsewhere,
  },
  {
    claim: 'a session that was cancelled for another is no ending of the order',
    events: [submitted, opened, answered('a', 'cancelled'), heard('b', 'pending', 'a')],
    now: elsewhere,
  },
  {
    claim: 'the very session that is paid here is no news',
    events: [submitted, opened, heard('a', 'pending', 'a')],
    now: after(submitted, opened),
  },
  {
    claim: 'the session that the shopper went back from is no news',
    events: [submitted, opened, reopened, heard('a', 'pending', 'a')],
    now: after(submitted, opened, reopened),
  },
  {
    claim: 'a session that is being opened here waits for the backend’s word',
    events: [submitted, heard('b', 'pending')],
    now: after(submitted),
  },
  {
    claim: 'an answer that came after the purchase went on is dropped',
    events: [submitted, opened, heard('b', 'pending')],
    now: after(submitted, opened),
  },
  {claim: 'a session that is over is no news', events: [heard('b', 'cancelled')], now: choosing},
  {
    claim: 'an invoice that another tab ordered ends the purchase',
    events: [heard('b', 'authorized')],
    now: {state: 'settled', attempt: session('b'), result: {outcome: 'authorized', final: true}},
  },
  {
    claim: 'an invoice that another tab ordered ends the purchase that was being paid here',
    events: [submitted, opened, heard('b', 'authorized', 'a')],
    now: {state: 'settled', attempt: session('b'), result: {outcome: 'authorized', final: true}},
  },
  {
    claim:
      'an invoice that another tab ordered ends the purchase even if it went on since it was asked about',
    events: [submitted, opened, heard('b', 'authorized')],
    now: {state: 'settled', attempt: session('b'), result: {outcome: 'authorized', final: true}},
  },
  {
    claim: 'an order that is on hold is waited for',
    events: [heard('b', 'on_hold')],
    now: after(submitted, {type: 'opened', session: session('b')}, answered('b', 'on_hold')),
  },
  {
    claim: 'a session paid elsewhere is paid here when the shopper wishes so',
    events: [heard('b', 'pending'), {type: 'continued_here', result_token: 'b'}],
    now: {...elsewhere, page: 'opening'},
  },
  {
    claim: 'the form comes back when the shopper wishes so, and the session stays known',
    events: [heard('b', 'pending'), {type: 'details_reopened', result_token: 'b'}],
    now: {...choosing, open: session('b')},
  },
  {
    claim: 'the form comes back when the other tab went back to its own',
    events: [heard('b', 'pending'), left],
    now: {...choosing, open: session('b')},
  },
  {
    claim: 'a session that is paid here too is not left by the other tab',
    events: [heard('b', 'pending'), {type: 'continued_here', result_token: 'b'}, left],
    now: {...elsewhere, page: 'opening'},
  },
  {
    claim: 'a frame’s word changes nothing about a page that is elsewhere',
    events: [heard('b', 'pending'), {type: 'checkout_page', result_token: 'b', page: 'shown'}],
    now: elsewhere,
  },
  {
    claim: 'the backend ends what is paid elsewhere',
    events: [heard('b', 'pending'), answered('b', 'expired')],
    now: {state: 'expired', offer: choosing.offer, attempt: session('b')},
  },
];

describe('hear', () => {
  for (const {claim, events, now} of ways) {
    it(claim, () => {
      assert.deepEqual(after(...events), now);
    });
  }

  it('is nothing to a return page, which knows of one purchase alone', () => {
    const purchase = returned('a');

    assert.equal(advance(purchase, heard('b', 'authorized', 'a')), purchase);
  });
});
