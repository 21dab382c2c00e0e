import {html} from 'hono/html';
import {returnAddress, sessionError} from '../ledger/return-address.ts';
import type {Session} from '../ledger/session.ts';
import type {SessionState} from '../ledger/session-state.ts';
import type {World} from '../world.ts';
import {layout, type Markup} from './layout.ts';
import type {PageView} from './page-view.ts';

const headings = {
  authorized: 'authorized',
  on_hold: 'on_hold',
  cancelled: 'cancelled',
  failed: 'failed',
  declined: 'failed',
} as const;

/** The last page of a session: its script tells the framing shop how it ended, or leaves for the shop itself. */
export function endingPage(
  world: World,
  session: Session,
  state: Exclude<SessionState, 'open' | 'expired'>,
  view: PageView,
): Markup {
  const {words} = view;
  const href = returnAddress(world, session);
  const heading = words[headings[state]];
  return layout(
    view,
    heading,
    {
      sid: session.id,
      state,
      href,
      transaction_id: state === 'cancelled' ? undefined : session.transaction_id,
      merchant_reference: session.request.order.merchant_reference,
      error: sessionError(world, session),
    },
    html`<h1>${heading}</h1>
${
  href
    ? html`<p>${words.leaving}</p>
<p><a href="${href}" target="_top">${words.back}</a></p>`
    : ''
}`,
  );
}

/** What is shown for a session that has expired or is not known. */
export function notFoundPage(view: PageView, sid: string, href: string | undefined): Markup {
  const {words} = view;
  return layout(
    view,
    words.not_found,
    {sid, state: 'not_found'},
    html`<h1>${words.not_found}</h1>
<p>${words.not_found_text}</p>
${href ? html`<p><a href="${href}" target="_top">${words.back}</a></p>` : ''}`,
  );
}

/** What stays in the frame after the shop was told: how it ended, as far as the session or the address tells. */
export function resultPage(
  view: PageView,
  sid: string,
  state: SessionState | undefined,
  error?: string,
): Markup {
  const ending = error === 'cancelled' ? 'cancelled' : error ? 'failed' : 'authorized';
  const known = state === undefined || state === 'open' || state === 'expired' ? ending : headings[state];
  const heading = view.words[known];
  return layout(view, heading, {sid, state: 'result'}, html`<h1>${heading}</h1>`);
}
