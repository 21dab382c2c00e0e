import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {advance} from '../../../src/domain/purchase/purchase.ts';
import type {PurchaseEvent} from '../../../src/domain/purchase/purchase-event.ts';
import {openToken, type Purchase, returned} from '../../../src/domain/purchase/purchase-state.ts';
import {after, answered, anyEvent, choosing, session} from '../../support/purchase-events.ts';

const submitted: PurchaseEvent = {type: 'submitted'};
const opened: PurchaseEvent = {type: 'opened', session: session('a')};
const finishedSession = {session_id: 's', completion: 'server', result_token: 'a'} as const;
const finished: PurchaseEvent = {type: 'opened', session: finishedSession};
const left: PurchaseEvent = {type: 'checkout_left', result_token: 'a'};
const reopened: PurchaseEvent = {type: 'details_reopened', result_token: 'a'};

const ways: {claim: string; events: PurchaseEvent[]; state: Purchase['state']}[] = [
  {claim: 'sending opens a session', events: [submitted], state: 'opening'},
  {
    claim: 'a second send while opening changes nothing',
    events: [submitted, submitted],
    state: 'opening',
  },
  {claim: 'an opened session is paid', events: [submitted, opened], state: 'paying'},
  {
    claim: 'a purchase that the backend finished is asked about',
    events: [submitted, finished],
    state: 'confirming',
  },
  {
    claim: 'a purchase that the backend finished is settled without a page',
    events: [submitted, finished, answered('a', 'authorized')],
    state: 'settled',
  },
  {
    claim: 'a purchase that the backend has not finished yet is asked about again',
    events: [submitted, finished, answered('a', 'pending')],
    state: 'confirming',
  },
  {
    claim: 'a purchase that the backend could not finish is over',
    events: [submitted, finished, answered('a', 'failed')],
    state: 'failed',
  },
  {
    claim: 'after a purchase that the backend could not finish the form comes back',
    events: [submitted, finished, answered('a', 'failed'), {type: 'started_over'}],
    state: 'choosing',
  },
  {
    claim: 'a reload does not leave the page for a purchase that the backend finishes',
    events: [{type: 'resumed', session: finishedSession}, answered('a', 'pending')],
    state: 'confirming',
  },
  {
    claim: 'a reload shows what the backend has finished meanwhile',
    events: [
      {type: 'resumed', session: finishedSession},
      answered('a', 'pending'),
      answered('a', 'authorized'),
    ],
    state: 'settled',
  },
  {
    claim: 'a refusal brings the form back',
    events: [submitted, {type: 'refused', refusal: {problem: 'invalid-address'}}],
    state: 'choosing',
  },
  {
    claim: 'an order that has its invoice is asked about',
    events: [submitted, {type: 'already_paid', result_token: 'first'}],
    state: 'confirming',
  },
  {
    claim: 'an order that has its invoice shows that receipt',
    events: [submitted, {type: 'already_paid', result_token: 'first'}, answered('first', 'authorized')],
    state: 'settled',
  },
  {
    claim: 'whatever the frame says, the backend is asked',
    events: [submitted, opened, left],
    state: 'confirming',
  },
  {
    claim: 'the backend ends a purchase that the frame never reported',
    events: [submitted, opened, answered('a', 'authorized')],
    state: 'settled',
  },
  {
    claim: 'an undecided answer keeps asking',
    events: [submitted, opened, left, answered('a', 'pending')],
    state: 'confirming',
  },
  {
    claim: 'a lost answer keeps asking',
    events: [submitted, opened, left, {type: 'unanswered', result_token: 'a'}],
    state: 'confirming',
  },
  {
    claim: 'an order on hold waits',
    events: [submitted, opened, answered('a', 'on_hold')],
    state: 'confirming',
  },
  {
    claim: 'an order on hold is settled later',
    events: [submitted, opened, answered('a', 'on_hold'), answered('a', 'authorized')],
    state: 'settled',
  },
  {
    claim: 'a cancelled session is over',
    events: [submitted, opened, left, answered('a', 'cancelled')],
    state: 'cancelled',
  },
  {
    claim: 'an expired session is over',
    events: [submitted, opened, answered('a', 'expired')],
    state: 'expired',
  },
  {
    claim: 'a failed session is over',
    events: [submitted, opened, answered('a', 'failed')],
    state: 'failed',
  },
  {
    claim: 'after a cancelled session the form comes back',
    events: [submitted, opened, answered('a', 'cancelled'), {type: 'started_over'}],
    state: 'choosing',
  },
  {
    claim: 'a reload pays an open session on',
    events: [{type: 'resumed', session: session('a')}, answered('a', 'pending')],
    state: 'paying',
  },
  {
    claim: 'a reload after the end shows the end',
    events: [{type: 'resumed', session: session('a')}, answered('a', 'authorized')],
    state: 'settled',
  },
  {
    claim: 'a reload with a token that nobody knows shows the form',
    events: [
      {type: 'resumed', session: session('a')},
      {type: 'token_unknown', result_token: 'a'},
    ],
    state: 'choosing',
  },
  {
    claim: 'a reload after going back to the form shows the form',
    events: [{type: 'form_resumed', session: session('a')}, answered('a', 'pending')],
    state: 'choosing',
  },
  {
    claim: 'a reloaded form is not offered once the session that was left is paid',
    events: [{type: 'form_resumed', session: session('a')}, answered('a', 'authorized')],
    state: 'settled',
  },
  {
    claim: 'the shopper may go back to change details',
    events: [submitted, opened, reopened],
    state: 'choosing',
  },
  {
    claim: 'a session left behind that is paid after all ends the purchase',
    events: [submitted, opened, reopened, answered('a', 'authorized')],
    state: 'settled',
  },
  {
    claim: 'the form does not come back while the outcome is unknown',
    events: [submitted, opened, left, answered('a', 'pending'), reopened],
    state: 'confirming',
  },
  {
    claim: 'news of an earlier session is ignored',
    events: [
      submitted,
      opened,
      answered('a', 'cancelled'),
      {type: 'started_over'},
      submitted,
      {type: 'opened', session: session('b')},
      answered('a', 'authorized'),
    ],
    state: 'paying',
  },
];

describe('advance', () => {
  for (const {claim, events, state} of ways) {
    it(claim, () => {
      assert.equal(after(...events).state, state);
    });
  }

  it('keeps the very same purchase when an event means nothing', () => {
    const purchase = after();

    assert.equal(advance(purchase, left), purchase);
  });

  it('notices a page that does not open, and that it opened after all', () => {
    const paying = after(submitted, opened);

    const unreachable = advance(paying, {type: 'checkout_page', result_token: 'a', page: 'unreachable'});
    const shown = advance(unreachable, {type: 'checkout_page', result_token: 'a', page: 'shown'});

    assert.deepEqual(unreachable, {...paying, page: 'unreachable'});
    assert.deepEqual(shown, {...paying, page: 'shown'});
  });

  it('counts the answers that decide nothing, so that the wait can be explained', () => {
    const waiting = [
      answered('a', 'pending'),
      {type: 'unanswered', result_token: 'a'} as const,
    ].reduce<Purchase>(advance, returned('a'));

    assert.equal(waiting.state === 'confirming' && waiting.tries, 2);
  });

  it('tells a return page that its token is unknown', () => {
    const purchase = advance(returned('a'), {type: 'token_unknown', result_token: 'a'});

    assert.deepEqual(purchase, {state: 'unavailable', problem: 'unknown-token'});
  });
});

const history = fc.array(anyEvent, {maxLength: 60});
const endings = ['settled', 'cancelled', 'failed', 'expired'];

/** Every state on the way, with the event that led to it. */
function walk(events: readonly PurchaseEvent[]): {event: PurchaseEvent; before: Purchase; now: Purchase}[] {
  let purchase: Purchase = choosing;
  return events.map((event) => {
    const before = purchase;
    purchase = advance(before, event);
    return {event, before, now: purchase};
  });
}

describe('advance, whatever happens in whatever order', () => {
  it('never takes back that the invoice is created', () => {
    fc.assert(
      fc.property(history, (events) => {
        const states = walk(events).map(({now}) => now.state);
        const settled = states.indexOf('settled');

        assert.ok(settled < 0 || states.slice(settled).every((state) => state === 'settled'));
      }),
      {numRuns: 2000},
    );
  });

  it('leaves another ending only when the shopper starts over, here or in another tab', () => {
    fc.assert(
      fc.property(history, (events) => {
        for (const {event, before, now} of walk(events)) {
          if (endings.includes(before.state) && now.state !== before.state) {
            assert.ok(event.type === 'started_over' || event.type === 'heard');
          }
        }
      }),
      {numRuns: 2000},
    );
  });

  it('ends by nothing but the backend’s answer, about the same session or an invoice that the order has', () => {
    fc.assert(
      fc.property(history, (events) => {
        for (const {event, before, now} of walk(events)) {
          if (endings.includes(now.state) && !endings.includes(before.state)) {
            const asked = event.type === 'answered' && event.result_token === openToken(before);
            const told = event.type === 'heard' && event.result.outcome === 'authorized';
            assert.ok(asked || told);
          }
        }
      }),
      {numRuns: 2000},
    );
  });

  it('offers the form while a session is open only when the shopper went back, and never forgets that session', () => {
    fc.assert(
      fc.property(history, (events) => {
        for (const {event, before, now} of walk(events)) {
          const unknown = before.state === 'paying' || before.state === 'confirming';
          if (unknown && now.state === 'choosing') {
            assert.ok(
              event.type === 'token_unknown' ||
                ((event.type === 'details_reopened' || event.type === 'left_elsewhere') &&
                  openToken(now) === openToken(before)),
            );
          }
        }
      }),
      {numRuns: 2000},
    );
  });

  it('shows a session of another tab here only when the shopper wishes so', () => {
    fc.assert(
      fc.property(history, (events) => {
        for (const {event, before, now} of walk(events)) {
          const elsewhere = before.state === 'paying' && before.page === 'elsewhere';
          if (elsewhere && now.state === 'paying' && now.page !== 'elsewhere') {
            assert.equal(event.type, 'continued_here');
          }
        }
      }),
      {numRuns: 2000},
    );
  });

  it('settles just the same when every event comes twice', () => {
    fc.assert(
      fc.property(history, (events) => {
        const once = walk(events).at(-1)?.now;
        const twice = events.flatMap((event): PurchaseEvent[] => [event, event]);
        const doubled = walk(twice).at(-1)?.now;

        assert.equal(once?.state === 'settled', doubled?.state === 'settled');
      }),
      {numRuns: 2000},
    );
  });
});
