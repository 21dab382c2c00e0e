/**
 * The server of a shop whose pages are files, for the projects that have no server of their own: the folder with the
 * pages, then folders with scripts. The merchant backend and Dintero's sandbox come with it. `PORT` says where.
 */
import {existsSync, readFileSync} from 'node:fs';
import {serve} from '@hono/node-server';
import {serveStatic} from '@hono/node-server/serve-static';
import {Hono} from 'hono';
import {createTestShop} from 'invoice-checkout/testing';

const [pages = '.', ...scripts] = process.argv.slice(2);
const port = Number(process.env.PORT ?? 3000);
const origin = `http://localhost:${port}`;
const {backend, placeOrder} = await createTestShop({
  allowedOrigins: [origin],
  returnPage: `${origin}/thank-you`,
});

const shop = new Hono();
shop.all('/invoice/*', ({req}) => backend.fetch(req.raw));
shop.post('/orders', async (c) => c.json({order: (await placeOrder()).token}, 201));
shop.get('/:page{[a-z-]+}?', async (c) => c.html(await fillPage(c.req.param('page'))));
for (const root of [pages, ...scripts]) shop.use(serveStatic({root}));
serve({fetch: shop.fetch, port}, () => console.log(`Shop at ${origin}`));

/** A page by its name, for an order that was just placed; pages that draw themselves are all the same file. */
async function fillPage(name = 'index'): Promise<string> {
  const file = `${pages}/${name}.html`;
  const page = readFileSync(existsSync(file) ? file : `${pages}/index.html`, 'utf8');
  const {token} = await placeOrder();
  return page.replace('ORDER-TOKEN', token).replace('FORM', await backend.form(token, {locale: 'en'}));
}
