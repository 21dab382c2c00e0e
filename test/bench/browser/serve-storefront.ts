import {execFileSync} from 'node:child_process';
import {globSync, readFileSync} from 'node:fs';
import {createSecureServer} from 'node:http2';
import type {AddressInfo} from 'node:net';
import {extname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {brotliCompressSync} from 'node:zlib';
import {builtFolder} from './build-contenders.ts';
import {contenders} from './contenders.ts';
import {emptyPage, page} from './storefront.ts';

/** The shop's pages under one address. */
export interface Storefront {
  readonly origin: string;
  close(): void;
}

/** Not `localhost`, where the widget is a developer's and looks for mistakes. */
export const shopHost = 'shop.example';

const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.json': 'application/json',
};

/** Serves everything compressed beforehand with brotli 11, so that every contender waits as long for the server: not at all. */
export async function serveStorefront(): Promise<Storefront> {
  const files = new Map<string, {type: string; body: Buffer}>();
  const add = (path: string, content: string | Buffer, type = extname(path)) =>
    files.set(path, {type: types[type] ?? 'application/octet-stream', body: brotliCompressSync(content)});
  for (const contender of contenders) {
    add(`/page/${contender.name}`, page(contender), '.html');
    add(`/empty/${contender.name}`, emptyPage(contender), '.html');
  }
  const own = (name: string) => readFileSync(new URL(name, import.meta.url));
  add('/storefront.css', own('storefront.css'));
  add('/checkout.js', own('checkout.js'));
  add('/invoice/offer', own('offer.json'), '.json');
  const folders = [
    ['/built/', fileURLToPath(builtFolder)],
    ['/', 'dist/cdn'],
  ] as const;
  for (const [prefix, folder] of folders) {
    for (const name of globSync('**/*.{js,css}', {cwd: folder}))
      add(prefix + name, readFileSync(join(folder, name)));
  }
  const server = createSecureServer({...makeCertificate(), allowHTTP1: true}, (request, response) => {
    const found = files.get(request.url?.replace(/\?.*/, '') ?? '');
    if (!found) {
      response.writeHead(404).end();
      return;
    }
    const {type, body} = found;
    const caching = type === 'application/json' ? 'no-store' : 'public, max-age=600';
    const headers = {'content-type': type, 'content-encoding': 'br', 'cache-control': caching};
    response.writeHead(200, {...headers, 'content-length': body.length}).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `https://${shopHost}:${(server.address() as AddressInfo).port}`,
    close: () => void server.close(),
  };
}

function makeCertificate(): {key: string; cert: string} {
  const script = fileURLToPath(new URL('make-certificate.js', import.meta.url));
  return JSON.parse(execFileSync(process.execPath, [script], {encoding: 'utf8'}));
}
