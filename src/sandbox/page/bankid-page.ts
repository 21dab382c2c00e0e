import {html} from 'hono/html';
import type {Session} from '../ledger/session.ts';
import type {World} from '../world.ts';
import {layout, type Markup} from './layout.ts';
import {merchantName} from './merchant-name.ts';
import {money} from './money.ts';
import type {PageView} from './page-view.ts';

/** The identity check: approve it, abort it, or turn out to be somebody else. */
export function bankidPage(world: World, session: Session, view: PageView): Markup {
  const {words} = view;
  const {amount, currency} = session.request.order;
  const text = words.bankid_text
    .replace('{merchant}', () => merchantName(world, session))
    .replace('{amount}', money(amount, currency, words.locale));
  return layout(
    view,
    words.bankid,
    {sid: session.id, state: 'bankid'},
    html`<header>
  <p class="merchant">BankID</p>
  <h1>${words.bankid}</h1>
</header>
<p>${text}</p>
<form method="post" action="/bankid${view.search}">
  <div class="buttons">
    <button class="primary" name="answer" value="approve">${words.approve}</button>
    <button name="answer" value="abort">${words.abort}</button>
    <button name="answer" value="other_person">${words.other_person}</button>
  </div>
</form>
<footer><p class="test">${words.test}</p></footer>`,
  );
}
