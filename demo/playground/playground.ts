import {type Context, Hono} from 'hono';
import {getCookie, setCookie} from 'hono/cookie';
import {html, raw} from 'hono/html';
import type {BillingDraft} from 'invoice-checkout';
import {fixtures} from 'invoice-checkout/testing';
import {highlightCode} from '../docs/render-markdown.ts';
import {fillPage, type Html} from '../fill-page.ts';
import {languages} from '../languages.ts';
import {pagePolicy} from '../page-policy.ts';
import {sampleBuyer} from '../sample-buyer.ts';
import {type Choices, queryOf, readChoices} from './choices.ts';
import {choicesForm} from './choices-form.ts';
import {type CodeSample, codeSamples, returnSamples} from './code-samples.ts';
import {createPlaygroundBackends, type SharedOptions} from './playground-backends.ts';
import {newReference} from './playground-order.ts';

/** What the playground works with. */
export interface PlaygroundOptions extends SharedOptions {
  /** Where Dintero's page is. */
  readonly checkoutUrl: string;
  readonly sandbox: boolean;
}

/** The cookie that remembers what a visitor saw last: the page that they come back to looks the same. */
const shown = 'playground';

/**
 * A page to try the widget in: what is chosen stands in the address, a frame shows the widget with a backend as chosen,
 * what it says and the code that makes it.
 */
export function createPlayground({checkoutUrl, sandbox, ...shared}: PlaygroundOptions): Hono {
  const app = new Hono();
  const {backendOf, backendAt} = createPlaygroundBackends(shared);

  app.all('/backend/:key/*', (c) => backendAt(c.req.param('key')).fetch(c.req.raw));

  app.get('/', async (c) => {
    const choices = chosen(c);
    const {sandboxNote, accountNote} = languages.en;
    c.header('Content-Security-Policy', pagePolicy({checkoutUrl, level: 'strict', frames: "'self'"}));
    return c.html(
      await fillPage('demo/playground/playground.html', {
        fields: choicesForm(choices),
        result: `/playground/result?${queryOf(choices)}`,
        note: sandbox ? sandboxNote : accountNote,
      }),
    );
  });

  app.get('/result', async (c) => {
    const choices = chosen(c);
    const {path, orderToken} = backendOf(choices);
    setCookie(c, shown, queryOf(choices).toString(), {path: '/playground/thank-you', sameSite: 'Lax'});
    const prefill = prefillOf(choices);
    const widget = html`<invoice-checkout
      backend="${path}"
      order="${await orderToken(newReference(choices.country))}"
      locale="${choices.language}"
      country="${choices.country}"
      mode="${choices.mode}"
      ${choices.render === 'light' ? html`render="light"` : ''}
      data-prefill="${JSON.stringify(prefill)}"
    ></invoice-checkout>`;
    return resultPage(c, choices, widget, codeSamples(choices, prefill));
  });

  app.get('/thank-you/:key', async (c) => {
    const {path} = backendAt(c.req.param('key'));
    const choices = readChoices(new URLSearchParams(getCookie(c, shown)));
    const widget = html`<invoice-return backend="${path}"></invoice-return>
      <p lang="en"><a href="/playground?${queryOf(choices)}" target="_top">Back to the playground</a></p>`;
    return resultPage(c, choices, widget, returnSamples);
  });

  return app;

  async function resultPage(
    c: Context,
    {language, theme, csp}: Choices,
    widget: Html,
    samples: readonly CodeSample[],
  ): Promise<Response> {
    c.header('Cache-Control', 'no-store');
    c.header('Content-Security-Policy', pagePolicy({checkoutUrl, level: csp}));
    const look = theme === 'none' ? '' : html`<link rel="stylesheet" href="/demo/themes/${theme}.css">`;
    const pieces = {language, theme: look, widget, samples: samples.map(sampleDetails)};
    return c.html(await fillPage('demo/playground/result.html', pieces));
  }
}

function chosen(c: Context): Choices {
  return readChoices(new URL(c.req.url).searchParams);
}

/** What the form knows from the start; a scenario needs its address even where the form is empty. */
function prefillOf({country, form, scenario}: Choices): BillingDraft {
  const company = sampleBuyer(country);
  const {country: _, ...buyer} = scenario === '' ? company : fixtures.scenario(scenario, company);
  if (form === 'filled') return buyer;
  return scenario === '' ? {} : {email: buyer.email ?? ''};
}

function sampleDetails({title, language, code}: CodeSample, at: number): Html {
  const marked = highlightCode(code, language === 'vue' ? 'html' : language);
  return html`
    <details name="code" ${at === 0 ? 'open' : ''}>
      <summary>${title}</summary>
      <pre tabindex="0"><code>${raw(marked)}</code></pre>
    </details>`;
}
