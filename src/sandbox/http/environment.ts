import type {HttpBindings} from '@hono/node-server';

/** What a route finds beside the request: Node's own request and answer, when there is a server. */
export interface Environment {
  Bindings: Partial<HttpBindings>;
}
