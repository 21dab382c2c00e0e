import {html} from 'hono/html';
import type {Session} from '../ledger/session.ts';
import type {World} from '../world.ts';
import {addressSection} from './address-section.ts';
import {layout, type Markup} from './layout.ts';
import {merchantName} from './merchant-name.ts';
import {money} from './money.ts';
import type {PageView} from './page-view.ts';
import {productChoice} from './product-choice.ts';

/** The page of an open session: what it costs, who is invoiced, and the two buttons. */
export function paymentPage(world: World, session: Session, view: PageView): Markup {
  const {words, hideTest} = view;
  const {order, url, configuration} = session.request;
  const transaction = world.ledger.transactionOf(session);
  const {products} = session;
  const preferred = transaction?.payment_product_type ?? configuration?.default_payment_type;
  const chosen = preferred ?? products.find(({payability}) => payability === 'payable')?.type ?? '';
  const aborted = session.events.findLast(({name}) => name !== 'VISITED')?.name === 'PAY_FAILED';
  const facts = {sid: session.id, state: 'open', merchant_reference: order.merchant_reference};
  return layout(
    view,
    words.title,
    facts,
    html`<header>
  <p class="merchant">${merchantName(world, session)}</p>
  <h1>${words.title}</h1>
  <p class="amount">${money(order.amount, order.currency, words.locale)}</p>
</header>
<p class="problem" id="problem" role="alert" tabindex="-1" data-check="${words.check}" data-trouble="${words.trouble}"
  ${aborted ? '' : 'hidden'}>${aborted ? words.aborted : ''}</p>
<form id="payment" novalidate>
  ${productChoice(words, products, chosen)}
  ${addressSection(words, transaction?.billing_address ?? order.billing_address ?? {}, chosen)}
  ${products.some((terms) => terms.require_identity_verification) ? html`<p class="hint">${words.identity}</p>` : ''}
  <div class="buttons">
    <button class="primary" disabled data-busy="${words.paying}">${words.pay}</button>
    <button type="button" id="cancel" disabled>${words.cancel}</button>
  </div>
</form>
<footer>
  ${url.merchant_terms_url ? html`<a href="${url.merchant_terms_url}" target="_blank" rel="noopener">${words.terms}</a>` : ''}
  ${hideTest ? '' : html`<p class="test">${words.test}</p>`}
</footer>`,
  );
}
