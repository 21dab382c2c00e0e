import {createReadStream} from 'node:fs';
import type {ServerResponse} from 'node:http';

/** A request as the test runner's server hands it on, as far as it matters here. */
interface Exchange {
  readonly path: string;
  type: string;
  body: unknown;
  readonly res: ServerResponse;
  /** Whether the test runner's server answers, which lets the browser keep every answer. */
  respond: boolean;
}

/** Parts that a visit was refused. */
const refused = new Map<string, string[]>();

/**
 * Serves the built script tag under `/fails-first/VISIT/` from a server that refuses each part the first time that a
 * visit asks for it. `/fails-first/VISIT/refused` tells which parts those were.
 */
export async function failsFirst(exchange: Exchange, next: () => Promise<void>): Promise<void> {
  const [, visit, file] = exchange.path.match(/^\/fails-first\/(\w+)\/((?:chunks\/)?[\w.-]+)$/) ?? [];
  if (!visit || !file) return next();
  const parts = refused.get(visit) ?? [];
  refused.set(visit, parts);
  if (file === 'refused') {
    exchange.body = parts;
  } else if (file.startsWith('chunks/') && !parts.includes(file)) {
    parts.push(file);
    exchange.respond = false;
    exchange.res.writeHead(503).end();
  } else {
    exchange.type = 'js';
    exchange.body = createReadStream(`dist/cdn/${file}`);
  }
}
