import {z} from 'zod';
import type {SandboxControl} from '../control.ts';
import {type ControlRoute, order, plainOrder} from './control-route.ts';

const PaymentRequest = z.strictObject({transaction_id: z.string(), amount: z.int().positive()});
const SettlementRequest = z.strictObject({transaction_id: z.string(), amount: z.int().positive().optional()});

/** What is on file, and the money: the buyer pays, the merchant is paid out. */
export function paymentRoutes(control: SandboxControl): ControlRoute[] {
  return [
    {
      method: 'GET',
      path: '/sessions',
      does: 'All sessions, oldest first.',
      handle: plainOrder(control.sessions),
    },
    {
      method: 'GET',
      path: '/transactions',
      does: 'All transactions, oldest first.',
      handle: plainOrder(control.transactions),
    },
    {
      method: 'POST',
      path: '/payments',
      does: 'The buyer pays minor units of an invoice, by any of its transactions; answers what was used.',
      takes: '{transaction_id, amount}',
      handle: order(
        PaymentRequest,
        ({transaction_id, amount}) => ({used: control.pay(transaction_id, amount)}),
        404,
      ),
    },
    {
      method: 'POST',
      path: '/settlements',
      does: 'Pays out what the buyer has paid, by default all of it; answers what was paid out.',
      takes: '{transaction_id, amount?}',
      handle: order(
        SettlementRequest,
        ({transaction_id, amount}) => ({settled: control.settle(transaction_id, amount)}),
        404,
      ),
    },
  ];
}
