import {Hono} from 'hono';
import {attachmentHandler} from './api/attachment.ts';
import {cancelSessionHandler} from './api/cancel-session.ts';
import {captureTransactionHandler} from './api/capture-transaction.ts';
import {createAndPaySessionHandler} from './api/create-and-pay-session.ts';
import {createProfileSessionHandler, createSessionHandler} from './api/create-session.ts';
import {listSessionsHandler} from './api/list-sessions.ts';
import {listTransactionsHandler} from './api/list-transactions.ts';
import {paySessionHandler} from './api/pay-session.ts';
import {readSessionHandler} from './api/read-session.ts';
import {readTransactionHandler} from './api/read-transaction.ts';
import {tokenHandler} from './api/token.ts';
import {updateSessionHandler} from './api/update-session.ts';
import {updateTransactionHandler} from './api/update-transaction.ts';
import {abandonSessionHandler, lockSessionHandler, viewHandler, viewSessionHandler} from './api/view.ts';
import {refundTransactionHandler, voidTransactionHandler} from './api/void-transaction.ts';
import {consoleRoutes} from './console/console-routes.ts';
import type {SandboxControl} from './control/control.ts';
import {controlRoutes} from './control/control-routes.ts';
import {requireBearer} from './http/bearer.ts';
import {type Endpoint, endpoints} from './http/endpoints.ts';
import type {Environment} from './http/environment.ts';
import {errorAnswer} from './http/error-answer.ts';
import {ConnectionDropped, gate} from './http/gate.ts';
import {withPayResult} from './http/with-pay-result.ts';
import {assetHandler} from './page/asset.ts';
import {bankidAnswerHandler, bankidHandler} from './page/bankid-routes.ts';
import {checkoutPageHandler, embedResultHandler} from './page/page-routes.ts';
import {scriptFile} from './page/script-file.ts';
import {
  bolagsverketAliveHandler,
  bolagsverketTokenHandler,
  organisationsHandler,
  requireBolagsverketToken,
} from './registers/bolagsverket.ts';
import {brregSearchHandler, brregSubUnitHandler, brregUnitHandler} from './registers/brreg.ts';
import {prhSearchHandler} from './registers/prh.ts';
import {
  createSubscriptionHandler,
  deleteSubscriptionHandler,
  listSubscriptionsHandler,
  pingSubscriptionHandler,
  readSubscriptionHandler,
} from './webhooks/subscription-handlers.ts';
import type {World} from './world.ts';

/** Which endpoints are called by the merchant's server alone, with an access token. */
const withToken: readonly Endpoint[] = [
  'sessions-profile',
  'sessions',
  'sessions-pay',
  'session-list',
  'session-read',
  'session-update',
  'session-cancel',
  'transaction-read',
  'transaction-list',
  'transaction-update',
  'transaction-capture',
  'transaction-void',
  'transaction-refund',
  'attachment',
  'subscription-create',
  'subscription-list',
  'subscription-read',
  'subscription-delete',
  'subscription-ping',
];

/** All routes of a sandbox: Dintero's, the checkout page's, the registers', and its own under `/sandbox`. */
export function createApp(world: World, control: SandboxControl): Hono<Environment> {
  const handlers = {
    token: tokenHandler(world),
    'sessions-profile': createProfileSessionHandler(world),
    sessions: createSessionHandler(world),
    'sessions-pay': createAndPaySessionHandler(world),
    'session-list': listSessionsHandler(world),
    'session-read': readSessionHandler(world),
    'session-update': updateSessionHandler(world),
    'session-cancel': cancelSessionHandler(world),
    'session-pay': paySessionHandler(world),
    'transaction-read': readTransactionHandler(world),
    'transaction-list': listTransactionsHandler(world),
    'transaction-update': updateTransactionHandler(world),
    'transaction-capture': captureTransactionHandler(world),
    'transaction-void': voidTransactionHandler(world),
    'transaction-refund': refundTransactionHandler(world),
    attachment: attachmentHandler(world),
    'subscription-create': createSubscriptionHandler(world),
    'subscription-list': listSubscriptionsHandler(world),
    'subscription-read': readSubscriptionHandler(world),
    'subscription-delete': deleteSubscriptionHandler(world),
    'subscription-ping': pingSubscriptionHandler(world),
    view: viewHandler,
    'view-session': viewSessionHandler(world),
    'view-lock': lockSessionHandler(world),
    'view-abandon': abandonSessionHandler(world),
    page: checkoutPageHandler(world),
    'embed-result': embedResultHandler(world),
    bankid: bankidHandler(world),
    'bankid-answer': bankidAnswerHandler(world),
    'brreg-search': brregSearchHandler,
    'brreg-unit': brregUnitHandler,
    'brreg-sub-unit': brregSubUnitHandler,
    'prh-search': prhSearchHandler,
    'bolagsverket-token': bolagsverketTokenHandler(world),
    'bolagsverket-alive': bolagsverketAliveHandler,
    'bolagsverket-organisations': organisationsHandler,
  };
  const app = new Hono<Environment>();
  for (const name of Object.keys(endpoints) as Endpoint[]) {
    const [method, path] = endpoints[name];
    if (name === 'sessions-pay') app.on(method, path, withPayResult);
    app.on(method, path, gate(world, name));
    if (withToken.includes(name)) app.on(method, path, requireBearer(world));
    if (name === 'bolagsverket-organisations') app.on(method, path, requireBolagsverketToken(world));
    app.on(method, path, handlers[name]);
  }
  app.get('/assets/:name', assetHandler);
  app.get('/sandbox/widget/:file{.+}', (c) => scriptFile(`/${c.req.param('file')}`));
  app.route('/sandbox/console', consoleRoutes(world, control));
  app.route('/sandbox', controlRoutes(control));
  app.notFound(() => errorAnswer(404, 'No such endpoint', {code: 'NOT FOUND'}));
  app.onError((error) => {
    if (error instanceof ConnectionDropped) throw error;
    return errorAnswer(500, error.message, {code: 'SANDBOX'});
  });
  return app;
}
