import {z} from 'zod';
import type {SandboxControl} from '../control/control.ts';
import {type Endpoint, endpoints} from '../http/endpoints.ts';

/** What a form of the console asks for. */
export interface ConsoleOrder {
  /** Behind `/sandbox/console/`. */
  readonly path: string;
  /** What is told once it is done. */
  readonly done: string;
  /** Does it. Throws a `RangeError` or a `ZodError` where it cannot be done. */
  readonly act: (fields: unknown, control: SandboxControl) => unknown;
}

const Transaction = z.object({transaction_id: z.string()});
const Payment = Transaction.extend({
  amount: z
    .string()
    .regex(/^\d{1,9}([.,]\d{1,2})?$/, 'Write the amount like 500.00')
    .transform((text) => Math.round(Number(text.replace(',', '.')) * 100)),
});
const Step = z.union([
  z.object({to: z.iso.date()}),
  z.object({days: z.coerce.number('Write a number of days').int().min(1).max(3650)}),
]);
const Fault = z.object({
  endpoint: z.enum(Object.keys(endpoints) as [Endpoint, ...Endpoint[]]),
  fault: z.union([z.enum(['drop', 'lost-answer', 'timeout']), z.coerce.number().int().min(400).max(599)]),
  times: z.coerce.number().int().min(1).max(1000),
});
const Interference = z.object({next: z.enum(['duplicate', 'hold', 'lose', 'first', 'swap', 'late'])});

const A_MINUTE = 60_000;

/** All forms of the console. */
export const consoleOrders: readonly ConsoleOrder[] = [
  {
    path: 'clock',
    done: 'The clock was moved.',
    act(fields, control) {
      const step = Step.parse(fields);
      if ('to' in step) control.advanceTo(step.to);
      else control.advance(step);
    },
  },
  {
    path: 'payments',
    done: 'The buyer has paid. What is more than the open amount goes back.',
    act(fields, control) {
      const {transaction_id, amount} = Payment.parse(fields);
      control.pay(transaction_id, amount);
    },
  },
  {
    path: 'settlements',
    done: 'The merchant was paid out.',
    act: (fields, control) => control.settle(Transaction.parse(fields).transaction_id),
  },
  {
    path: 'voids',
    done: 'What was left to pay of the invoice was cancelled.',
    act(fields, control) {
      if (!control.void(Transaction.parse(fields).transaction_id))
        throw new RangeError('The transaction cannot be voided any more');
    },
  },
  {
    path: 'faults',
    done: 'The next calls will fail.',
    act(fields, control) {
      const {endpoint, fault, times} = Fault.parse(fields);
      control.failNext(endpoint, fault, times);
    },
  },
  {path: 'no-faults', done: 'No call is going to fail.', act: (_, control) => control.clearFaults()},
  {
    path: 'callbacks',
    done: 'The next callback will be interfered with.',
    act(fields, control) {
      const {next} = Interference.parse(fields);
      control.nextCallbacks(next === 'late' ? {late: A_MINUTE} : next);
    },
  },
  {path: 'release', done: 'What was held is sent.', act: (_, control) => control.releaseCallbacks()},
  {path: 'journal', done: 'The journal is empty.', act: (_, control) => control.clearJournal()},
  {path: 'reset', done: 'Everything was forgotten.', act: (_, control) => control.reset()},
];
