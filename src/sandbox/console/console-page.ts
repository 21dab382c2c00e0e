import {html} from 'hono/html';
import type {Markup} from '../page/layout.ts';
import type {World} from '../world.ts';
import {clockSection} from './clock-section.ts';
import {consoleLayout} from './console-layout.ts';
import {deliveriesSection} from './deliveries-section.ts';
import {faultsSection} from './faults-section.ts';
import {stateSection} from './state-section.ts';
import {transactionsSection} from './transactions-section.ts';

/** What was just done, or why it was not. */
export interface ConsoleNews {
  readonly text: string;
  readonly refused: boolean;
}

/** `GET /sandbox/console`: the sandbox by hand. */
export function consolePage(world: World, news?: ConsoleNews): Markup {
  const {clock, ledger, faults, callbacks, webhooks} = world;
  return consoleLayout(
    'Console',
    '/sandbox/console',
    html`${news ? html`<p class="news" role="${news.refused ? 'alert' : 'status'}" data-refused="${news.refused}" tabindex="-1" autofocus>${news.text}</p>` : ''}
${clockSection(clock.now())}
${transactionsSection([...ledger.transactions.all()])}
${deliveriesSection(callbacks.deliveries, webhooks.deliveries)}
${faultsSection(faults.planned)}
${stateSection()}`,
  );
}
