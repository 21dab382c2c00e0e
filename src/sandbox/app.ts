import {Hono} from 'hono';
import {attachmentHandler} from './api/attachment.ts';
import {cancelSessionHandler} from './api/cancel-session.ts';
import {createSessionHandler} from './api/create-session.ts';
import {listTransactionsHandler} from './api/list-transactions.ts';
import {paySessionHandler} from './api/pay-session.ts';
import {readSessionHandler} from './api/read-session.ts';
import {readTransactionHandler} from './api/read-transaction.ts';
import {tokenHandler} from './api/token.ts';
import {abandonSessionHandler, lockSessionHandler, viewHandler, viewSessionHandler} from './api/view.ts';
import type {SandboxControl} from './control/control.ts';
import {controlRoutes} from './control/control-routes.ts';
import {requireBearer} from './http/bearer.ts';
import {type Endpoint, endpoints} from './http/endpoints.ts';
import type {Environment} from './http/environment.ts';
import {errorAnswer} from './http/error-answer.ts';
import {ConnectionDropped, gate} from './http/gate.ts';
import {assetHandler} from './page/asset.ts';
import {bankidAnswerHandler, bankidHandler} from './page/bankid-routes.ts';
import {checkoutPageHandler, embedResultHandler} from './page/page-routes.ts';
import {
  bolagsverketAliveHandler,
  bolagsverketTokenHandler,
  organisationsHandler,
  requireBolagsverketToken,
} from './registers/bolagsverket.ts';
import {brregSearchHandler, brregSubUnitHandler, brregUnitHandler} from './registers/brreg.ts';
import {prhSearchHandler} from './registers/prh.ts';
import type {World} from './world.ts';

/** Which endpoints are called by the merchant's server alone, with an access token. */
const withToken: readonly Endpoint[] = [
  'sessions-profile',
  'session-read',
  'session-cancel',
  'transaction-read',
  'transaction-list',
  'attachment',
];

/** All routes of a sandbox: Dintero's, the checkout page's, the registers', and its own under `/sandbox`. */
export function createApp(world: World, control: SandboxControl): Hono<Environment> {
  const handlers = {
    token: tokenHandler(world),
    'sessions-profile': createSessionHandler(world),
    'session-read': readSessionHandler(world),
    'session-cancel': cancelSessionHandler(world),
    'session-pay': paySessionHandler(world),
    'transaction-read': readTransactionHandler(world),
    'transaction-list': listTransactionsHandler(world),
    attachment: attachmentHandler(world),
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
    app.on(method, path, gate(world, name));
    if (withToken.includes(name)) app.on(method, path, requireBearer(world));
    if (name === 'bolagsverket-organisations') app.on(method, path, requireBolagsverketToken(world));
    app.on(method, path, handlers[name]);
  }
  app.get('/assets/:name', assetHandler);
  app.route('/sandbox', controlRoutes(control));
  app.notFound(() => errorAnswer(404, 'No such endpoint', {code: 'NOT FOUND'}));
  app.onError((error) => {
    if (error instanceof ConnectionDropped) throw error;
    return errorAnswer(500, error.message, {code: 'SANDBOX'});
  });
  return app;
}
