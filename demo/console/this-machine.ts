import type {MiddlewareHandler} from 'hono';
import {consolePage} from './console-page.ts';
import type {ConsoleEnvironment} from './environment.ts';
import {consoleWords} from './words.ts';

const local = ['localhost', '127.0.0.1', '[::1]'];

/**
 * Shows the console on the demo's own machine only: it names buyers and cancels invoices, and the demo has no log-in.
 * A real shop puts such pages behind its own. Requests by another host name, or through a proxy such as a tunnel for
 * callbacks, are refused.
 */
export const thisMachineOnly: MiddlewareHandler<ConsoleEnvironment> = async (c, next) => {
  const {hostname} = new URL(c.req.url);
  const passedOn = c.req.header('Forwarded') ?? c.req.header('X-Forwarded-For');
  if (local.includes(hostname) && passedOn === undefined) return next();
  const words = consoleWords[c.var.language];
  return consolePage(c, {title: words.title, content: words.onlyHere, status: 403});
};
