import {readFileSync} from 'node:fs';
import type {BrowserContext, Page, Route} from '@playwright/test';
import type {Offer} from 'invoice-checkout';
import {offer, results} from './scripted-backend.ts';
import {Shopper} from './shopper.ts';
import {shopPage} from './widget-shop-page.ts';

/** What a scripted service answers: JSON, nothing ever, or a connection that breaks. */
export type Scripted = 'down' | 'never' | {readonly status?: number; readonly body: unknown};

const shopOrigin = 'https://shop.example';
const dinteroOrigin = 'https://checkout.example';
const token = 'result-token-of-the-first-session';

/** The moment at which every page of the shop opens: expected days are the same in every run. */
const now = new Date('2026-11-20T12:00:00Z');

/** The browsers whose clock is set: their tabs share it. */
const clocked = new WeakSet<BrowserContext>();

/** A session that is paid on Dintero's page for half an hour. */
export const openSession = {
  session_id: 'T12345678.5cyWnV68vzJ1kYjZPrKWWm',
  url: `${dinteroOrigin}/v1/view/T12345678.5cyWnV68vzJ1kYjZPrKWWm`,
  checkout_endpoint: dinteroOrigin,
  completion: 'checkout',
  result_token: token,
  expires_at: '2026-11-20T12:30:00Z',
};

/** Dintero's page as far as the shop's page can tell: it says that it shows the session. */
const dinteroPage = `<!doctype html><html lang="en"><title>Dintero</title><h1>Dintero</h1><button>Pay</button><script>
  const sid = '${openSession.session_id}';
  parent.postMessage({type: 'SessionLoaded', sid, session: {}}, '*');
  parent.postMessage({type: 'HeightChanged', sid, height: 300}, '*');
</script>`;

/**
 * A shop with nothing but the built script tag in its pages, a merchant backend whose every answer is scripted, and
 * Dintero's page as an empty frame: any state of the widget is a few steps away, and no other test is in the way.
 */
export class WidgetShop {
  readonly page: Page;
  readonly shopper: Shopper;
  /** What is answered from now on. */
  readonly answers: Record<'offer' | 'sessions' | 'result' | 'companies', Scripted> = {
    offer: {body: offer},
    sessions: {status: 201, body: openSession},
    result: {body: results.pending},
    companies: {body: {companies: []}},
  };
  /** Whether Dintero's page loads. */
  dintero: 'shown' | 'never' = 'shown';

  constructor(page: Page) {
    this.page = page;
    this.shopper = new Shopper(page);
  }

  /** Opens the checkout, with an offer that differs in these members, and with more attributes on the tag. */
  async opens(members: Partial<Offer> = {}, attributes = ''): Promise<void> {
    if (Object.keys(members).length > 0) this.answers.offer = {body: {...offer, ...members}};
    await this.#visit(
      '/checkout',
      `<invoice-checkout backend="/invoice" order="token" ${attributes}></invoice-checkout>`,
    );
  }

  /** Opens the same order in another tab of the browser, where somebody is as far with it as here. */
  async opensAnotherTab(): Promise<WidgetShop> {
    const other = new WidgetShop(await this.page.context().newPage());
    Object.assign(other.answers, this.answers);
    await other.opens();
    return other;
  }

  /** Opens the page that shoppers come back to. */
  async opensReturnPage(): Promise<void> {
    const link = '<a slot="retry" href="/checkout">Back to the checkout</a>';
    await this.#visit(
      `/thank-you?invoice_result=${token}`,
      `<invoice-return backend="/invoice">${link}</invoice-return>`,
    );
  }

  /** Waits until something is read. */
  async sees(words: string): Promise<void> {
    await this.page.getByText(words).first().waitFor();
  }

  /** Lets time pass. */
  async waits(time: string): Promise<void> {
    await this.page.clock.fastForward(time);
  }

  /**
   * Dintero's page says that it is over with its session, and the backend knows from then on what came of it: a widget
   * that hears it earlier takes the page away.
   */
  async leavesDintero(result: object = results.pending): Promise<void> {
    await this.page.frameLocator('iframe').getByRole('button', {name: 'Pay'}).waitFor();
    this.answers.result = {body: result};
    const message = {type: 'SessionCancel', sid: openSession.session_id};
    await this.page.frames()[1]?.evaluate((said) => parent.postMessage(said, '*'), message);
  }

  async #visit(address: string, widget: string): Promise<void> {
    const context = this.page.context();
    if (!clocked.has(context)) await context.clock.install({time: now});
    clocked.add(context);
    await this.page.route(`${shopOrigin}/**`, (route) => this.#serve(route, widget));
    await this.page.route(`${dinteroOrigin}/**`, async (route) => {
      if (this.dintero === 'shown') await route.fulfill({contentType: 'text/html', body: dinteroPage});
    });
    await this.page.goto(shopOrigin + address);
  }

  /** Lets the browser show what is so: no answer is that fast. */
  async #draws(): Promise<void> {
    await this.page.evaluate(
      () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
    );
  }

  async #serve(route: Route, widget: string): Promise<void> {
    const {pathname} = new URL(route.request().url());
    const [, folder = '', name = ''] = pathname.split('/');
    if (folder === 'cdn')
      return route.fulfill({contentType: 'text/javascript', body: readFileSync(`dist${pathname}`)});
    if (folder !== 'invoice') return route.fulfill({contentType: 'text/html', body: shopPage(widget)});
    const answer = this.answers[name as keyof WidgetShop['answers']];
    if (answer === 'never') return;
    if (name === 'sessions') await this.#draws();
    if (answer === 'down') return route.abort();
    return route.fulfill({status: answer.status ?? 200, json: answer.body});
  }
}
