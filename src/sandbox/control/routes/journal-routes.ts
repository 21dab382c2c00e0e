import type {SandboxControl} from '../control.ts';
import {type ControlRoute, plainOrder} from './control-route.ts';

/** What the sandbox was asked. */
export function journalRoutes(control: SandboxControl): ControlRoute[] {
  return [
    {
      method: 'GET',
      path: '/journal',
      does:
        'The last thousand calls, oldest first, with bodies and answers; a page for people in a browser. ' +
        '`?endpoint=` and `?failed=true` choose among them.',
      handle: (c) => c.json(control.journal()),
    },
    {
      method: 'DELETE',
      path: '/journal',
      does: 'Forgets the calls so far.',
      handle: plainOrder(control.clearJournal),
    },
  ];
}
