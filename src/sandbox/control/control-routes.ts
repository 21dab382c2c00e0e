import {type Context, Hono} from 'hono';
import {z} from 'zod';
import {type Endpoint, endpoints} from '../http/endpoints.ts';
import {errorAnswer} from '../http/error-answer.ts';
import {readJson} from '../http/read-json.ts';
import type {SandboxControl} from './control.ts';

const EndpointName = z.enum(Object.keys(endpoints) as [Endpoint, ...Endpoint[]]);

const ClockRequest = z.strictObject({
  days: z.number().min(0).optional(),
  hours: z.number().min(0).optional(),
});

const FaultRequest = z.strictObject({
  endpoint: EndpointName,
  fault: z.union([z.int().min(400).max(599), z.enum(['drop', 'lost-answer', 'timeout'])]),
  times: z.int().positive().default(1),
});

const DelayRequest = z.strictObject({endpoint: EndpointName, milliseconds: z.number().min(0)});

const Interference = z.union([
  z.enum(['duplicate', 'hold', 'lose']),
  z.strictObject({late: z.number().min(0)}),
]);

const CallbackRequest = z.strictObject({next: z.array(Interference)});

const PaymentRequest = z.strictObject({transaction_id: z.string(), amount: z.int().positive()});

/** The control of a sandbox over HTTP, for mounting under `/sandbox`. Open to whoever reaches the sandbox. */
export function controlRoutes(control: SandboxControl): Hono {
  const app = new Hono();
  const done = new Response(null, {status: 204});
  const clock = (c: Context) => c.json({now: control.now().toISOString()});

  app.get('/', (c) => c.json({endpoints}));
  app.get('/clock', clock);
  app.post('/clock', async (c) => {
    const body = await readJson(c.req, ClockRequest);
    if (!body.ok) return body.issue;
    try {
      control.advance(body.value);
      return clock(c);
    } catch (error) {
      if (error instanceof RangeError) return errorAnswer(400, error.message);
      throw error;
    }
  });
  app.post('/faults', async (c) => {
    const body = await readJson(c.req, FaultRequest);
    if (!body.ok) return body.issue;
    control.failNext(body.value.endpoint, body.value.fault, body.value.times);
    return done.clone();
  });
  app.post('/delays', async (c) => {
    const body = await readJson(c.req, DelayRequest);
    if (!body.ok) return body.issue;
    control.delay(body.value.endpoint, body.value.milliseconds);
    return done.clone();
  });
  app.delete('/faults', () => {
    control.clearFaults();
    return done.clone();
  });
  app.delete('/tokens', () => {
    control.expireTokens();
    return done.clone();
  });
  app.get('/journal', (c) => c.json(control.journal()));
  app.delete('/journal', () => {
    control.clearJournal();
    return done.clone();
  });
  app.get('/sessions', (c) => c.json(control.sessions()));
  app.get('/transactions', (c) => c.json(control.transactions()));
  app.post('/payments', async (c) => {
    const body = await readJson(c.req, PaymentRequest);
    if (!body.ok) return body.issue;
    try {
      return c.json({used: control.pay(body.value.transaction_id, body.value.amount)});
    } catch (error) {
      if (error instanceof RangeError) return errorAnswer(404, error.message);
      throw error;
    }
  });
  app.get('/callbacks', (c) => c.json(control.deliveries()));
  app.post('/callbacks', async (c) => {
    const body = await readJson(c.req, CallbackRequest);
    if (!body.ok) return body.issue;
    control.nextCallbacks(...body.value.next);
    return done.clone();
  });
  app.post('/callbacks/release', (c) => c.json({released: control.releaseCallbacks()}));
  return app;
}
