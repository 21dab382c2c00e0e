import type {SandboxOptions} from '../../../src/sandbox/settings.ts';
import {brreg} from '../../../src/server/companies/brreg.ts';
import type {InvoiceBackendOptions} from '../../../src/server/options/backend-options.ts';
import {address, order} from './create-shop.ts';
import {createSandboxShop} from './sandbox-shop.ts';

const base = 'http://localhost:4020/invoice';
const json = {'content-type': 'application/json'};

/** A shop on a sandbox that is asked what the merchant contract lets ask. */
export async function createContractShop(
  options: Partial<InvoiceBackendOptions> = {},
  sandboxOptions: SandboxOptions = {},
) {
  const companies = {NO: brreg({url: 'http://localhost:4010/registers/brreg'})};
  const shop = createSandboxShop({companies, ...options}, sandboxOptions);
  const {sandbox, backend} = shop;
  const token = await backend.orderToken(order.merchant_reference);
  const call = (path: string, init?: RequestInit) => backend.fetch(new Request(`${base}${path}`, init));
  const onPage = (path: string, body: BodyInit) =>
    sandbox.fetch(new Request(`http://localhost:4010${path}`, {method: 'POST', headers: json, body}));

  return {
    ...shop,
    token,
    call,
    /** Asks as a page of another origin's script would. */
    fromAfar: (path: string, method = 'GET') =>
      call(path, {method, headers: {origin: 'https://elsewhere.example'}}),
    send: (body: string, headers: Record<string, string> = json) =>
      call('/sessions', {method: 'POST', headers, body}),
    open: (fields: Record<string, string> = {}, members: object = {}) =>
      call('/sessions', {
        method: 'POST',
        headers: json,
        body: JSON.stringify({
          order: token,
          payment_product_type: 'kravia.invoice_b2b',
          locale: 'nb',
          billing_address: {...address, ...fields},
          ...members,
        }),
      }),
    /** Opens a session and answers what the widget is told. */
    async opened(fields: Record<string, string> = {}) {
      const response = await this.open(fields);
      return (await response.json()) as {readonly session_id: string; readonly result_token: string};
    },
    /** Pays on Dintero's page, identity check included. */
    async pay(sid: string, answer = 'approve') {
      const session = sandbox.sessions().find((each) => each.id === sid);
      const {billing_address} = session?.order ?? {};
      const body = {payment_product_type: 'kravia.invoice_b2b', billing_address};
      await onPage(`/v1/sessions/${sid}/pay`, JSON.stringify(body));
      await sandbox.fetch(
        new Request(`http://localhost:4010/bankid?sid=${sid}`, {
          method: 'POST',
          body: new URLSearchParams({answer}),
        }),
      );
    },
    /** Leaves Dintero's page. */
    abandon: (sid: string) => onPage(`/v1/view/${sid}/session/abandon`, '{}'),
    /** An order that has its invoice, with the token of its purchase. */
    async invoiced(fields: Record<string, string> = {}) {
      const {session_id, result_token} = await this.opened(fields);
      await this.pay(session_id);
      return result_token;
    },
  };
}

/** A shop on a sandbox, as the tests of the contract have it. */
export type ContractShop = Awaited<ReturnType<typeof createContractShop>>;
