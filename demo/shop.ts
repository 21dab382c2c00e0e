import {type Context, Hono} from 'hono';
import {html, raw} from 'hono/html';
import {readCart} from './cart.ts';
import {fillPage} from './fill-page.ts';
import {cartLines} from './fragments/cart-lines.ts';
import {orderSummary, totals} from './fragments/order-summary.ts';
import {footer, header, type Step} from './fragments/page-frame.ts';
import {sampleDetails} from './fragments/samples.ts';
import {switches} from './fragments/switches.ts';
import {languages} from './languages.ts';
import {makeOrder} from './order.ts';
import {readSettings, type Settings} from './settings.ts';
import type {Visits} from './visits.ts';
import type {ShopWords} from './words/shop-words.ts';

/** What the shop needs from its surroundings. */
export interface ShopOptions {
  readonly visits: Visits;
  /** Signs an order's reference for the checkout page. */
  readonly orderToken: (reference: string) => Promise<string>;
  /** The path of the merchant backend that offers these products. */
  readonly backendPath: (products: Settings['products']) => string;
  /** The checkout without JavaScript, as HTML, for an order token. */
  readonly plainForm: (order: string, settings: Settings) => Promise<string>;
  /** What became of a purchase, as the merchant backend tells it. */
  readonly outcomeOf: (resultToken: string) => Promise<unknown>;
  /** Whether the sandbox plays Dintero, so that made-up buyers may be proposed. */
  readonly sandbox: boolean;
}

/** The shop's own server: the cart, the making of an order, the checkout and the thank-you page. */
export function createShop(options: ShopOptions): Hono {
  const {visits, orderToken, backendPath, plainForm, outcomeOf, sandbox} = options;
  const shop = new Hono();

  shop.get('/', async (c) => {
    const form = new URL(c.req.url).searchParams;
    const settings = readSettings(form, c.req.header('Accept-Language'));
    const cart = readCart(form, settings);
    return page(c, 'index.html', settings, 'cart', {
      switches: switches(settings),
      lines: cartLines(cart, settings.language),
      totals: totals(cart, settings.language),
    });
  });

  shop.post('/orders', async (c) => {
    const form = new URLSearchParams(await c.req.text());
    const settings = readSettings(form, c.req.header('Accept-Language'));
    const cart = readCart(form, settings);
    const cartPage = `/?${form}`;
    if (cart.amount === 0) return c.redirect(cartPage, 303);
    visits.begin(c, {settings, cartPage, order: makeOrder(cart, languages[settings.language])});
    return c.redirect('/checkout', 303);
  });

  shop.get('/checkout', async (c) => {
    const visit = visits.current(c);
    if (visit === undefined) return c.redirect('/', 303);
    const {settings, order, cartPage} = visit;
    const token = await orderToken(order.merchant_reference);
    return page(c, 'demo/checkout.html', settings, 'checkout', {
      backend: backendPath(settings.products),
      order: token,
      plainForm: raw(await plainForm(token, settings)),
      mode: settings.mode,
      country: settings.country,
      cartPage,
      summary: orderSummary(order, settings.language),
      samples: sandbox ? sampleDetails(settings.country, languages[settings.language]) : '',
    });
  });

  shop.get('/thank-you', async (c) => {
    const visit = visits.current(c);
    const settings = visit?.settings ?? firstSettings(c);
    const words = languages[settings.language];
    const token = c.req.query('invoice_result');
    const outcome = token && (await outcomeOf(token));
    return page(c, 'demo/thank-you.html', settings, 'receipt', {
      outcome: outcomeWords(outcome, words),
      retry:
        outcome === 'authorized' ? '' : html`<a slot="retry" href="/checkout">${words.backToCheckout}</a>`,
      summary: visit ? orderSummary(visit.order, settings.language) : '',
    });
  });

  shop.notFound(async (c) => {
    c.status(404);
    return page(c, 'demo/not-found.html', firstSettings(c), undefined, {});
  });

  return shop;

  async function page(
    c: Context,
    file: string,
    settings: Settings,
    step: Step | undefined,
    pieces: Readonly<Record<string, unknown>>,
  ): Promise<Response> {
    const {language, theme} = settings;
    const words = languages[language];
    c.header('Cache-Control', 'no-cache, private');
    return c.html(
      await fillPage(file, {
        ...words,
        ...pieces,
        language,
        theme,
        header: header(words, step),
        footer: footer(settings, sandbox),
      }),
    );
  }
}

/** What a browser without JavaScript reads where `<invoice-return>` would tell it. */
function outcomeWords(outcome: unknown, words: ShopWords): string {
  if (!outcome) return words.nothingOrdered;
  if (outcome === 'authorized') return words.ordered;
  return outcome === 'pending' || outcome === 'on_hold' ? words.orderPending : words.notOrdered;
}

/** The settings of a browser that has chosen none. */
function firstSettings(c: Context): Settings {
  return readSettings(new URLSearchParams(), c.req.header('Accept-Language'));
}
