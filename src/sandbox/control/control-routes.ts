import {Hono} from 'hono';
import {cors} from 'hono/cors';
import {endpoints} from '../http/endpoints.ts';
import type {SandboxControl} from './control.ts';
import {accountRoutes} from './routes/account-routes.ts';
import {buyerRoutes} from './routes/buyer-routes.ts';
import {callbackRoutes} from './routes/callback-routes.ts';
import {clockRoutes} from './routes/clock-routes.ts';
import type {ControlRoute} from './routes/control-route.ts';
import {faultRoutes} from './routes/fault-routes.ts';
import {journalRoutes} from './routes/journal-routes.ts';
import {paymentRoutes} from './routes/payment-routes.ts';
import {stateRoutes} from './routes/state-routes.ts';

/** Every route of the control, with what it does: the one table that `GET /sandbox` and the documentation show. */
function controlTable(control: SandboxControl): ControlRoute[] {
  return [
    ...clockRoutes(control),
    ...buyerRoutes(control),
    ...paymentRoutes(control),
    ...callbackRoutes(control),
    ...faultRoutes(control),
    ...journalRoutes(control),
    ...accountRoutes(control),
    ...stateRoutes(control),
  ];
}

/** Pages of this machine, whatever their port: tests run in them. */
const ofThisMachine = /^https?:\/\/(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/;

/**
 * The control of a sandbox over HTTP, for mounting under `/sandbox`. Open to whoever reaches the sandbox, and to pages of
 * this machine alone.
 */
export function controlRoutes(control: SandboxControl): Hono {
  const app = new Hono();
  const table = controlTable(control);
  const routes = table.map(({handle: _, ...route}) => ({...route, path: `/sandbox${route.path}`}));
  app.use(cors({origin: (origin) => (ofThisMachine.test(origin) ? origin : null)}));
  app.get('/', (c) => c.json({routes, endpoints}));
  for (const {method, path, handle} of table) app.on(method, path, handle);
  return app;
}
