import {accepts} from 'hono/accepts';
import {journalPage} from '../../console/journal-page.ts';
import {pageAnswer} from '../../page/page-answer.ts';
import {chooseCalls} from '../choose-calls.ts';
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
      handle(c) {
        const choice = {
          endpoint: c.req.query('endpoint') || undefined,
          failed: c.req.query('failed') === 'true',
        };
        const type = accepts(c, {
          header: 'Accept',
          supports: ['application/json', 'text/html'],
          default: 'application/json',
        });
        return type === 'text/html'
          ? pageAnswer(journalPage(control.journal(), choice))
          : c.json(chooseCalls(control.journal(), choice));
      },
    },
    {
      method: 'DELETE',
      path: '/journal',
      does: 'Forgets the calls so far.',
      handle: plainOrder(control.clearJournal),
    },
  ];
}
