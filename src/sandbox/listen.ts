import type {Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {createAdaptorServer} from '@hono/node-server';
import type {Environment} from './http/environment.ts';

/** Where a sandbox is reached. */
export interface ListenOptions {
  /** 0 takes any free port. Default 4010. */
  readonly port?: number;
  /** Takes one of the next twenty ports where this one is taken. Default false. */
  readonly orNext?: boolean;
  /** The network interface. Default this machine only. */
  readonly hostname?: string;
}

/** A sandbox that answers over HTTP. */
export interface RunningSandbox {
  /** Its origin, `http://localhost:4010`: at once Dintero's API and checkout address. */
  readonly url: string;
  readonly port: number;
  /** Ends it, with all open connections and everything that was still to happen. */
  close(): Promise<void>;
}

/** The port is used by another program. */
export class PortInUseError extends Error {
  readonly code = 'EADDRINUSE';
  readonly port: number;
  constructor(port: number, cause: unknown) {
    super(`Port ${port} is in use. Choose another port, or end the program that uses it.`, {cause});
    this.port = port;
  }
}

/** Answers requests; Node's own request comes along, so that its connection can be dropped. */
type Fetch = (request: Request, bindings: Environment['Bindings']) => Response | Promise<Response>;

/** Starts an HTTP server for the routes. */
export async function listen(
  fetch: Fetch,
  timeline: {close(): void},
  {port = 4010, orNext = false, hostname = '127.0.0.1'}: ListenOptions = {},
): Promise<RunningSandbox> {
  const server = createAdaptorServer({fetch}) as Server;
  const bound = await bind(server, port, hostname, orNext ? port + 20 : port);
  return {
    url: `http://localhost:${bound}`,
    port: bound,
    close() {
      timeline.close();
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeAllConnections();
      return closed;
    },
  };
}

async function bind(server: Server, port: number, hostname: string, last: number): Promise<number> {
  try {
    return await new Promise<number>((resolve, reject) => {
      server.once('error', reject);
      server.listen(port, hostname, () => {
        server.off('error', reject);
        resolve((server.address() as AddressInfo).port);
      });
    });
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw cause;
    if (port >= last) throw new PortInUseError(port, cause);
    return bind(server, port + 1, hostname, last);
  }
}
