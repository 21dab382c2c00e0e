import type {TestContext} from 'node:test';
import {createSandbox, type Sandbox, type SandboxOptions} from '../../../src/sandbox.ts';

type Json = Record<string, unknown>;

/** A sandbox over HTTP and a merchant who calls it. */
export interface SandboxRig {
  readonly sandbox: Sandbox;
  readonly url: string;
  readonly token: string;
  /** The same sandbox, called by another of its accounts. */
  as(accountId: string, credentials: string): Promise<SandboxRig>;
  /** Calls with the merchant's access token. */
  call(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Response>;
  /** Calls as the checkout page does, without a token. */
  visit(method: string, path: string, body?: unknown): Promise<Response>;
  /** Opens a session; answers its id. */
  open(request: Json): Promise<string>;
  /** Opens a session without identity check and pays it as the page does; answers the pay answer. */
  buy(
    request: Json,
    payment: Json,
  ): Promise<{id: string; session_id: string; metadata: Record<string, string>} & Json>;
  /** The transaction as the merchant reads it. */
  transaction(id: string): Promise<{status: string; metadata: Record<string, string>; events: Json[]} & Json>;
}

/** Starts a sandbox on a free port, a hundred times as fast as at Dintero; it ends with the test. */
export async function startSandbox(t: TestContext, options: SandboxOptions = {}): Promise<SandboxRig> {
  const sandbox = createSandbox({speed: 100, ...options});
  const {url, close} = await sandbox.listen({port: 0});
  t.after(close);
  return createRig(sandbox, url, await requestToken(url));
}

function createRig(sandbox: Sandbox, url: string, token: string): SandboxRig {
  const send = (method: string, path: string, body: unknown, headers: Record<string, string>) =>
    fetch(new URL(path, url), {
      method,
      redirect: 'manual',
      headers: {...(body !== undefined && {'content-type': 'application/json'}), ...headers},
      ...(body !== undefined && {body: JSON.stringify(body)}),
    });
  const rig: SandboxRig = {
    sandbox,
    url,
    token,
    as: async (accountId, credentials) =>
      createRig(sandbox, url, await requestToken(url, accountId, credentials)),
    call: (method, path, body, headers = {}) =>
      send(method, path, body, {authorization: `Bearer ${token}`, ...headers}),
    visit: (method, path, body) => send(method, path, body, {}),
    open: async (request) => (await (await rig.call('POST', '/v1/sessions-profile', request)).json()).id,
    buy: async (request, payment) =>
      (await rig.visit('POST', `/v1/sessions/${await rig.open(request)}/pay`, payment)).json(),
    transaction: async (id) => (await rig.call('GET', `/v1/transactions/${id}`)).json(),
  };
  return rig;
}

/** An access token for the default client and account unless others are named. */
export async function requestToken(
  url: string,
  accountId = 'T12345678',
  credentials = 'sandbox:sandbox',
): Promise<string> {
  const answer = await fetch(`${url}/v1/accounts/${accountId}/auth/token`, {
    method: 'POST',
    headers: {authorization: `Basic ${btoa(credentials)}`, 'content-type': 'application/json'},
    body: JSON.stringify({...tokenBody, audience: `https://api.dintero.com/v1/accounts/${accountId}`}),
  });
  return (await answer.json()).access_token;
}

/** What a token request has to say. */
export const tokenBody = {
  grant_type: 'client_credentials',
  audience: 'https://api.dintero.com/v1/accounts/T12345678',
};
