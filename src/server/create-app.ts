import {Hono} from 'hono';
import {browserAccess} from './browser-access.ts';
import {RegisterError} from './companies/register-error.ts';
import {DinteroError} from './dintero/dintero-error.ts';
import {errorDetails, type Log} from './log.ts';
import {problem} from './problem.ts';
import type {Handler} from './routes/handler.ts';
import {StoreUnavailableError} from './stores/store-unavailable-error.ts';

/** The handlers of the merchant contract, by what they answer. */
export interface Handlers {
  readonly offer: Handler;
  readonly sessions: Handler;
  readonly result: Handler;
  readonly document: Handler;
  readonly companies: Handler;
  readonly comeBack: Handler;
  readonly callback: Handler;
}

/** What the routes need besides their handlers. */
export interface AppOptions {
  /** The path they are mounted at: `/invoice`, or nothing. */
  readonly basePath: string;
  readonly origins: ReadonlySet<string>;
  readonly log: Log;
}

/** Lays the merchant contract's routes. Whatever goes wrong is answered as a problem. */
export function createApp(handlers: Handlers, {basePath, origins, log}: AppOptions): Hono {
  const app = new Hono().basePath(basePath || '/');

  app.use(async (context, next) => {
    await next();
    context.res.headers.set('cache-control', 'no-store');
    context.res.headers.set('x-content-type-options', 'nosniff');
  });

  function route(path: string, methods: readonly ('GET' | 'POST')[], handler: Handler) {
    app.on([...methods], path, ({req}) => handler(req.raw));
    app.all(path, () => problem('method', {allow: methods.join(', ')}));
  }

  const forPages = ['/offer', '/sessions', '/result', '/document', '/companies'];
  for (const path of forPages) app.use(path, browserAccess(origins));
  route('/offer', ['GET'], handlers.offer);
  route('/sessions', ['POST'], handlers.sessions);
  route('/result', ['GET'], handlers.result);
  route('/document', ['GET'], handlers.document);
  route('/companies', ['GET'], handlers.companies);
  route('/return', ['GET'], handlers.comeBack);
  route('/callback', ['GET', 'POST'], handlers.callback);

  app.notFound(() => problem('not-found'));
  app.onError((error) => answerError(error, log));
  return app;
}

/** Seconds after which Dintero, a register or the store may be asked again, when it names none itself. */
const usualWait = 5;

function answerError(error: Error, log: Log): Response {
  const correlation_id = crypto.randomUUID();
  const details = {correlation_id, ...errorDetails(error)};
  if (error instanceof RegisterError) {
    const passing = error.code !== 'unauthorized' && error.code !== 'unusable_answer';
    if (error.code !== 'resting') {
      log({level: passing ? 'warn' : 'error', event: 'register-unavailable', ...details});
    }
    return problem('register-unavailable', {correlation_id, retryAfter: error.retryAfter ?? usualWait});
  }
  if (error instanceof StoreUnavailableError && error.passing) {
    log({level: 'error', event: 'store-unavailable', ...details});
    return problem('internal', {correlation_id, status: 503, retryAfter: usualWait});
  }
  if (!(error instanceof DinteroError)) {
    log({level: 'error', event: 'internal', ...details});
    return problem('internal', {correlation_id});
  }
  log({level: error.passing ? 'warn' : 'error', event: 'dintero-unavailable', ...details});
  return problem('dintero-unavailable', {
    correlation_id,
    status: error.passing ? 503 : 502,
    retryAfter: error.retryAfter ?? usualWait,
  });
}
