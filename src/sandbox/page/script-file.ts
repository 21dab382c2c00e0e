import {readFile} from 'node:fs/promises';

/** The folder of the script tag's files in the installed package. */
const folder = () => new URL('.', import.meta.resolve('invoice-checkout/embed.js'));

/** A file of the script tag, for pages of any origin; 404 for anything else. */
export async function scriptFile(path: string): Promise<Response> {
  const file = new URL(`.${path}`, folder());
  const isOurs = file.href.startsWith(folder().href) && file.pathname.endsWith('.js');
  const code = isOurs ? await readFile(file, 'utf8').catch(() => undefined) : undefined;
  if (code === undefined) return new Response('There is no such page.', {status: 404});
  return new Response(code, {
    headers: {'content-type': 'text/javascript; charset=utf-8', 'access-control-allow-origin': '*'},
  });
}
