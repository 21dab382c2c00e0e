import {setTimeout as pause} from 'node:timers/promises';
import type {Context, MiddlewareHandler} from 'hono';
import {registerFault} from '../registers/register-fault.ts';
import type {World} from '../world.ts';
import type {Endpoint} from './endpoints.ts';
import type {Environment} from './environment.ts';
import {errorAnswer} from './error-answer.ts';

/** A call whose connection ended without an answer; only seen by callers without a network in between. */
export class ConnectionDropped extends TypeError {
  readonly code = 'ECONNRESET';
}

/** What every call passes on its way in and out: the journal, delays and planned faults. */
export function gate(world: World, endpoint: Endpoint): MiddlewareHandler<Environment> {
  return async (c, next) => {
    const {pathname, search} = new URL(c.req.url);
    const ended = world.journal.open({
      endpoint,
      method: c.req.method,
      path: pathname + search,
      ...(await body(c)),
    });
    const delay = world.faults.delayOf(endpoint);
    if (delay > 0) await pause(delay);
    const fault = world.faults.take(endpoint);
    if (fault === 'timeout') await silence(c.req.raw.signal);
    if (fault === 'timeout' || fault === 'drop') {
      await ended({fault});
      return drop(c);
    }
    if (typeof fault === 'number') {
      c.res = registerFault(endpoint, fault) ?? errorAnswer(fault, 'Failed on demand');
      if (fault === 429 || fault === 503) c.header('retry-after', '1');
    } else {
      world.timeline.run();
      await next();
      await world.callbacks.ahead();
    }
    await ended({...(fault !== 'lost-answer' && {answer: c.res}), fault});
    if (fault === 'lost-answer') return drop(c);
    return;
  };
}

async function body(c: Context): Promise<{body?: unknown}> {
  try {
    return {body: JSON.parse(await c.req.text())};
  } catch {
    return {};
  }
}

function silence(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    signal.addEventListener('abort', () => resolve(), {once: true});
  });
}

function drop(c: Context<Environment>): Response {
  const socket = c.env?.incoming?.socket;
  if (socket === undefined) throw new ConnectionDropped('The sandbox dropped the connection');
  socket.destroy();
  return new Response(null, {status: 502});
}
