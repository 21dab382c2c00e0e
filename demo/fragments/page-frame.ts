import {html} from 'hono/html';
import {consolePath} from '../console/environment.ts';
import {consoleWords} from '../console/words.ts';
import type {Html} from '../fill-page.ts';
import {languages} from '../languages.ts';
import type {Settings} from '../settings.ts';
import type {ShopWords} from '../words/shop-words.ts';

/** The steps of a purchase, each a page of the shop. */
export type Step = 'cart' | 'checkout' | 'receipt';

const steps: readonly Step[] = ['cart', 'checkout', 'receipt'];

/** The top of every page: the brand, and how far the purchase has come. */
export function header(words: ShopWords, current?: Step): Html {
  return html`
    <header class="top">
      <a class="brand" href="/">
        <svg viewBox="0 0 32 32" aria-hidden="true"><use href="/demo/logo.svg#mark"/></svg>
        <span><b>Bjørk &amp; Blekk</b><small>${words.tagline}</small></span>
      </a>
      <ol class="steps" aria-label="${words.steps}">
        ${steps.map((step) => html`<li ${step === current ? html`aria-current="step"` : ''}>${words[step]}</li>`)}
      </ol>
    </header>`;
}

/** The bottom of every page: says that nothing is real, or that Dintero is, and leads to the merchant console. */
export function footer({language, theme}: Settings, sandbox: boolean): Html {
  const {sandboxNote, accountNote, documentation, playground} = languages[language];
  return html`
    <footer class="bottom">
      <p>${sandbox ? sandboxNote : accountNote}</p>
      <p><a href="${consolePath}?${new URLSearchParams({language, theme})}">${consoleWords[language].forStaff}</a></p>
      <p>
        <a href="/docs" hreflang="en">${documentation}</a>
        <a href="/playground" hreflang="en">${playground}</a>
      </p>
    </footer>`;
}
