import {Hono} from 'hono';
import {browserAccess} from './http/browser-access.ts';
import {explainError} from './http/explain-error.ts';
import {problem} from './http/problem.ts';
import type {Log} from './log.ts';
import type {Handler} from './routes/handler.ts';

/** The handlers of the merchant contract, by what they answer. */
export interface Handlers {
  readonly offer: Handler;
  readonly sessions: Handler;
  readonly result: Handler;
  readonly document: Handler;
  readonly companies: Handler;
  readonly comeBack: Handler;
  readonly callback: Handler;
  readonly form: Handler;
  readonly formStyles: Handler;
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
    if (!context.res.headers.has('cache-control')) context.res.headers.set('cache-control', 'no-store');
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
  route('/form', ['GET', 'POST'], handlers.form);
  route('/form.css', ['GET'], handlers.formStyles);

  app.notFound(() => problem('not-found'));
  app.onError((error) => problem(...explainError(error, log)));
  return app;
}
