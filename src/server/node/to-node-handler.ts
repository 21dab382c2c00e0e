import type {IncomingMessage, ServerResponse} from 'node:http';
import {getRequestListener} from '@hono/node-server';

/** Answers requests of Node's own `http` server, and of frameworks built on it. */
export type NodeHandler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** Lets a fetch handler answer Node's requests: `createServer(toNodeHandler(backend.fetch))`. */
export function toNodeHandler(fetch: (request: Request) => Response | Promise<Response>): NodeHandler {
  const listener = getRequestListener((request) => fetch(request), {overrideGlobalObjects: false});
  return async (request, response) => {
    await listener(request, response);
  };
}
