import {once} from 'node:events';
import {readFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';

/** How a CDN behaves. */
export interface CdnOptions {
  /** Whether pages of other origins may read the scripts. */
  readonly cors?: boolean;
}

/** A server of scripts and nothing else, at an origin that is nobody's shop. */
export interface Cdn {
  readonly origin: string;
  /** The folder of the version that was built, with a slash at the end. */
  readonly base: string;
  /** What was asked for, in order: paths below the folder, with their queries. */
  readonly requests: readonly string[];
  /** Puts code before every script whose path begins like this, from now on. */
  readonly tamper: (beginning: string, code: string) => void;
  readonly close: () => Promise<void>;
}

const folder = '/invoice-checkout@1.0.0/';

/** Starts a CDN that has the built script tag, to be kept for a year. */
export async function startCdn({cors = true}: CdnOptions = {}): Promise<Cdn> {
  const requests: string[] = [];
  const tampered = new Map<string, string>();
  const server = createServer(async ({url = ''}, response) => {
    const asked = url.replace(folder, '');
    const path = asked.replace(/\?.*/, '');
    requests.push(asked);
    const script = await readFile(`dist/cdn/${path}`, 'utf8').catch(() => undefined);
    if (script === undefined) {
      response.writeHead(404, cors ? {'access-control-allow-origin': '*'} : {}).end();
      return;
    }
    const [, code = ''] = [...tampered].find(([beginning]) => path.startsWith(beginning)) ?? [];
    response.writeHead(200, {
      'content-type': 'text/javascript',
      'cache-control': 'public, max-age=31536000, immutable',
      ...(cors && {'access-control-allow-origin': '*'}),
    });
    response.end(code + script);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    base: origin + folder,
    requests,
    tamper: (beginning, code) => tampered.set(beginning, code),
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
