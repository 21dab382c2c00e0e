import {z} from 'zod';
import type {SandboxControl} from '../control.ts';
import {type ControlRoute, order, plainOrder} from './control-route.ts';

const ClockRequest = z.union([
  z.strictObject({days: z.number().min(0).optional(), hours: z.number().min(0).optional()}),
  z.strictObject({to: z.iso.date()}),
]);

/** The clock: read and moved. */
export function clockRoutes(control: SandboxControl): ControlRoute[] {
  const clock = () => ({now: control.now().toISOString()});
  return [
    {method: 'GET', path: '/clock', does: 'The time on the sandbox’s clock.', handle: plainOrder(clock)},
    {
      method: 'POST',
      path: '/clock',
      does: 'Moves the clock forward; what falls due on the way happens on its own day and in order.',
      takes: '{days?, hours?} or {to: "YYYY-MM-DD"}, the beginning of that day in Oslo',
      handle: order(ClockRequest, (step) => {
        if ('to' in step) control.advanceTo(step.to);
        else control.advance(step);
        return clock();
      }),
    },
  ];
}
