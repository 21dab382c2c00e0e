import type {SandboxControl} from '../control.ts';
import {SandboxState} from '../sandbox-state.ts';
import {type ControlRoute, order, plainOrder} from './control-route.ts';

/** The whole state: read, replaced, thrown away. */
export function stateRoutes(control: SandboxControl): ControlRoute[] {
  return [
    {
      method: 'GET',
      path: '/state',
      does: 'Everything the sandbox knows and still has to do, to be loaded again.',
      handle: plainOrder(control.save),
    },
    {
      method: 'PUT',
      path: '/state',
      does: 'Goes on from a state that was saved, in place of the present one.',
      takes: 'what GET /sandbox/state answered',
      handle: order(SandboxState, control.load),
    },
    {
      method: 'POST',
      path: '/reset',
      does: 'Forgets everything: sessions, transactions, tokens, faults, journal; the clock shows real time again.',
      handle: plainOrder(control.reset),
    },
  ];
}
