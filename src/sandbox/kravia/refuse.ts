import {recordSession, recordTransaction} from '../ledger/ledger.ts';
import type {Transaction} from '../ledger/transaction.ts';
import type {World} from '../world.ts';

/** Why there will be no invoice. */
export type Refusal = 'authorization' | 'declined' | 'identity';

const refusals = {
  authorization: {
    status: 'FAILED',
    error: {
      code: 'AUTHORIZATION_FAILED',
      message: 'The invoice could not be authorized',
      type: ['ERROR'],
      retry_policy: {retry_codes: ['RETRY_AFTER_DELAY']},
    },
  },
  declined: {
    status: 'DECLINED',
    error: {
      code: 'DECLINED',
      message: 'Kravia declined the buyer',
      type: ['DECLINED'],
      retry_policy: {retry_codes: ['DO_NOT_RETRY']},
    },
  },
  identity: {
    status: 'FAILED',
    error: {
      code: 'IDENTITY_MISMATCH',
      message: 'The identity is another person’s',
      type: ['DECLINED'],
      retry_policy: {retry_codes: ['DO_NOT_RETRY']},
    },
  },
} as const;

/** Ends a transaction without an invoice: the reason is in the error of its `AUTHORIZE` event. */
export function refuse({ledger, clock, callbacks}: World, transaction: Transaction, refusal: Refusal): void {
  const session = ledger.sessionOf(transaction);
  const {status, error} = refusals[refusal];
  recordTransaction(
    transaction,
    {event: 'AUTHORIZE', transaction_status: status, success: false, error},
    clock.now(),
  );
  recordSession(session, status, clock.now());
  callbacks.send({session, transaction, error: returnError(transaction)});
}

/** The `error` of the return address: authorization that failed, or a refusal. Source: Dintero, return_url. */
export function returnError({events}: Transaction): 'authorization' | 'failed' {
  return events.some(({error}) => error?.code === 'AUTHORIZATION_FAILED') ? 'authorization' : 'failed';
}
