import {Hono} from 'hono';
import type {Invoices} from 'invoice-checkout/server';
import {createConsole} from '../../demo/console/console.ts';
import type {SandboxControl} from '../../demo/console/sandbox-control.ts';
import {FakeInvoices} from './fake-invoices.ts';

const english = {'Accept-Language': 'en'};

/** The console as its own pages reach it: `get` reads one, `send` sends a form of one. */
export function openConsole(invoices: Invoices = new FakeInvoices(), sandbox?: SandboxControl) {
  const demo = new Hono().route('/console', createConsole({invoices, sandbox}));
  const ownForm = {...english, 'Sec-Fetch-Site': 'same-origin'};
  return {
    get: async (path: string, headers: HeadersInit = english) => demo.request(path, {headers}),
    send: async (path: string, form: Iterable<[string, string]> = [], headers: HeadersInit = ownForm) =>
      demo.request(path, {method: 'POST', body: new URLSearchParams([...form]), headers}),
  };
}
