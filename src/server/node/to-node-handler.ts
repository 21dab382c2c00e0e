import type {IncomingMessage, ServerResponse} from 'node:http';
import {getRequestListener} from '@hono/node-server';

/** Answers requests of Node's own `http` server, and of frameworks built on it. */
export type NodeHandler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** Express and its like cut the path they mount at from `url`, and keep the whole here. */
type MountedRequest = IncomingMessage & {readonly originalUrl?: string};

/** Lets a fetch handler answer Node's requests: `createServer(toNodeHandler(backend.fetch))`. */
export function toNodeHandler(fetch: (request: Request) => Response | Promise<Response>): NodeHandler {
  const listener = getRequestListener((request) => fetch(request), {overrideGlobalObjects: false});
  return async (request: MountedRequest, response) => {
    request.url = request.originalUrl ?? request.url;
    await listener(request, response);
  };
}
