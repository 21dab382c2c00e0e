/**
 * The server of a shop whose pages are files, for the projects that have no server of their own: the folder with the
 * pages, then folders with scripts. The merchant backend and Dintero's sandbox come with it. `PORT` says where.
 */
import {existsSync, readFileSync} from 'node:fs';
import {readFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import {Hono} from 'hono';
import {serveStatic} from 'hono/serve-static';
import {toNodeHandler} from 'invoice-checkout/server/node';
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
for (const root of [pages, ...scripts]) shop.use(serveStatic({root, getContent: readContent}));
createServer(toNodeHandler(shop.fetch)).listen(port, () => console.log(`Shop at ${origin}`));

/** A page by its name, for an order that was just placed; pages that draw themselves are all the same file. */
async function fillPage(name = 'index'): Promise<string> {
  const file = `${pages}/${name}.html`;
  const page = readFileSync(existsSync(file) ? file : `${pages}/index.html`, 'utf8');
  const {token} = await placeOrder();
  const form = await backend.form(token, {locale: 'en'});
  return page.replace('ORDER-TOKEN', token).replace('FORM', () => form);
}

/** What a file holds; null where there is none. */
function readContent(path: string): Promise<Uint8Array<ArrayBuffer> | null> {
  return readFile(path).catch(() => null);
}
