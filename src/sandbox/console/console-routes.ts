import {type Context, Hono} from 'hono';
import {csrf} from 'hono/csrf';
import {HTTPException} from 'hono/http-exception';
import {z} from 'zod';
import {accountOf} from '../account.ts';
import type {SandboxControl} from '../control/control.ts';
import {documentAnswer} from '../document/document-answer.ts';
import {pageAnswer} from '../page/page-answer.ts';
import type {World} from '../world.ts';
import {type ConsoleOrder, consoleOrders} from './console-orders.ts';
import {consolePage} from './console-page.ts';

/** The console's page, its forms and its documents, for mounting under `/sandbox/console`. Forms of other sites: 403. */
export function consoleRoutes(world: World, control: SandboxControl): Hono {
  const app = new Hono();

  async function carryOut(c: Context, order: ConsoleOrder): Promise<Response> {
    try {
      order.act(await c.req.parseBody(), control);
      return c.redirect(`/sandbox/console?done=${order.path}`, 303);
    } catch (error) {
      const text = refusalOf(error);
      if (text === undefined) throw error;
      return pageAnswer(consolePage(world, {text, refused: true}), 400);
    }
  }

  app.use(csrf());
  app.onError((error) => {
    if (error instanceof HTTPException) return error.getResponse();
    throw error;
  });
  app.get('/', (c) => {
    const order = consoleOrders.find(({path}) => path === c.req.query('done'));
    return pageAnswer(consolePage(world, order && {text: order.done, refused: false}));
  });
  for (const order of consoleOrders) app.post(`/${order.path}`, (c) => carryOut(c, order));
  app.get('/documents/:name', (c) => {
    const invoice = world.ledger.invoices.get(c.req.param('name'));
    const [transaction] = invoice?.transactions ?? [];
    if (invoice === undefined || transaction === undefined) return c.notFound();
    return documentAnswer(invoice, accountOf(world.settings, transaction.id).merchant);
  });
  return app;
}

function refusalOf(error: unknown): string | undefined {
  if (error instanceof z.ZodError)
    return error.issues.map(({path, message}) => `${path.join('.')}: ${message}`).join('. ');
  return error instanceof RangeError ? error.message : undefined;
}
