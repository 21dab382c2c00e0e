import {html} from 'hono/html';
import type {Cart, CartLine} from '../cart.ts';
import type {Html} from '../fill-page.ts';
import {type Language, languages} from '../languages.ts';
import {formatMoney} from '../money.ts';

/** The cart as a list to change: every article of the shop with its quantity. */
export function cartLines(cart: Cart, language: Language): Html {
  const words = languages[language];
  const wanted = cart.amount > 0;
  return html`
    <ul class="lines">${cart.lines.map((line) => cartLine(line, cart, language))}</ul>
    <p class="issue" role="status">${wanted ? '' : words.emptyCart}</p>
    <button class="update" formaction="/" formmethod="get">${words.update}</button>`;
}

function cartLine(
  {article, quantity, unitPrice, amount}: CartLine,
  {currency}: Cart,
  language: Language,
): Html {
  const words = languages[language];
  const {name, detail} = words.articles[article.id];
  return html`
    <li class="line">
      <svg class="art" viewBox="0 0 48 48" aria-hidden="true"><use href="/demo/articles.svg#${article.id}"/></svg>
      <div class="what">
        <b>${name}</b>
        <span class="quiet">${detail}</span>
        <span class="quiet">${formatMoney(unitPrice, currency, language)} ${words[article.unit]}</span>
      </div>
      <div class="stepper">
        <button type="button" data-step="-1" aria-label="${words.fewer}: ${name}">−</button>
        <input id="${article.id}" name="${article.id}" type="number" inputmode="decimal" autocomplete="off"
          min="0" max="99" step="${article.step}" value="${quantity}" aria-label="${words.quantity}: ${name}">
        <button type="button" data-step="1" aria-label="${words.more}: ${name}">+</button>
      </div>
      <b class="amount">${formatMoney(amount, currency, language)}</b>
    </li>`;
}
