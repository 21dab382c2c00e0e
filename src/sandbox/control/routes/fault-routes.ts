import {z} from 'zod';
import {type Endpoint, endpoints} from '../../http/endpoints.ts';
import type {SandboxControl} from '../control.ts';
import {type ControlRoute, order, plainOrder} from './control-route.ts';

const EndpointName = z.enum(Object.keys(endpoints) as [Endpoint, ...Endpoint[]]);

const FaultRequest = z.strictObject({
  endpoint: EndpointName,
  fault: z.union([z.int().min(400).max(599), z.enum(['drop', 'lost-answer', 'timeout'])]),
  times: z.int().positive().default(1),
});

const DelayRequest = z.strictObject({endpoint: EndpointName, milliseconds: z.number().min(0)});

/** Trouble on demand: faults, delays, tokens that end. */
export function faultRoutes(control: SandboxControl): ControlRoute[] {
  return [
    {
      method: 'GET',
      path: '/faults',
      does: 'The faults that wait for a call.',
      handle: plainOrder(control.faults),
    },
    {
      method: 'POST',
      path: '/faults',
      does: 'Makes the next calls of an endpoint fail.',
      takes: '{endpoint, fault: 400–599, "drop", "lost-answer" or "timeout", times?: 1}',
      handle: order(FaultRequest, ({endpoint, fault, times}) => control.failNext(endpoint, fault, times)),
    },
    {
      method: 'POST',
      path: '/delays',
      does: 'Makes every call of an endpoint wait; 0 ends it.',
      takes: '{endpoint, milliseconds}',
      handle: order(DelayRequest, ({endpoint, milliseconds}) => control.delay(endpoint, milliseconds)),
    },
    {
      method: 'DELETE',
      path: '/faults',
      does: 'Ends all faults and delays.',
      handle: plainOrder(control.clearFaults),
    },
    {
      method: 'DELETE',
      path: '/tokens',
      does: 'Makes every access token invalid at once.',
      handle: plainOrder(control.expireTokens),
    },
  ];
}
