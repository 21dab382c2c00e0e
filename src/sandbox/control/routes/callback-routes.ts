import {z} from 'zod';
import type {SandboxControl} from '../control.ts';
import {type ControlRoute, order, plainOrder} from './control-route.ts';

const Interference = z.union([
  z.enum(['duplicate', 'hold', 'lose', 'first', 'swap']),
  z.strictObject({late: z.number().min(0)}),
]);

const CallbackRequest = z.strictObject({next: z.array(Interference)});

/** What is sent to the shop: callbacks, and webhooks with their subscriptions. */
export function callbackRoutes(control: SandboxControl): ControlRoute[] {
  return [
    {
      method: 'GET',
      path: '/callbacks',
      does: 'Every attempt to deliver a callback, with its outcome.',
      handle: plainOrder(control.deliveries),
    },
    {
      method: 'POST',
      path: '/callbacks',
      does:
        'Interferes with the callbacks to come, one each: twice, held until released, never, before the answer ' +
        'of the call that caused it, behind the next one, or late by milliseconds.',
      takes: '{next: ["duplicate", "hold", "lose", "first", "swap" or {late}]}',
      handle: order(CallbackRequest, ({next}) => control.nextCallbacks(...next)),
    },
    {
      method: 'POST',
      path: '/callbacks/release',
      does: 'Sends the callbacks that were held; answers how many.',
      handle: plainOrder(() => ({released: control.releaseCallbacks()})),
    },
    {
      method: 'GET',
      path: '/webhooks',
      does: 'The subscriptions of all accounts, and every attempt to deliver a webhook.',
      handle: plainOrder(control.webhooks),
    },
  ];
}
