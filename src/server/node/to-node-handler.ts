import type {IncomingMessage, ServerResponse} from 'node:http';
import {getRequestListener} from '@hono/node-server';
import {bodyReadBefore} from './body-read-before.ts';

/** Answers requests of Node's own `http` server, and of frameworks built on it. */
export type NodeHandler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** Express and its like cut the path they mount at from `url`, and keep the whole here. */
type MountedRequest = IncomingMessage & {readonly originalUrl?: string};

/**
 * Lets a fetch handler answer Node's requests: `createServer(toNodeHandler(backend.fetch))`, or mounted in Express at the
 * path of `baseUrl`, also behind its body parsers.
 */
export function toNodeHandler(fetch: (request: Request) => Response | Promise<Response>): NodeHandler {
  const listener = getRequestListener((request) => fetch(request), {overrideGlobalObjects: false});
  return async (request: MountedRequest, response) => {
    request.url = request.originalUrl ?? request.url;
    try {
      const rawBody = bodyReadBefore(request);
      await listener(rawBody ? Object.assign(request, {rawBody}) : request, response);
    } catch (error) {
      console.error(error);
      response.writeHead(500).end();
    }
  };
}
