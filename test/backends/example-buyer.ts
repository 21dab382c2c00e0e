import {buyers} from '../support/buyers.ts';
import type {RunningBackend} from './start-backend.ts';

const address = buyers.NO.sent.company;

/** Somebody who buys in an example shop, over HTTP as the widget does it. */
export class ExampleBuyer {
  readonly #shop: RunningBackend;

  constructor(shop: RunningBackend) {
    this.#shop = shop;
  }

  asks(path: string, init: RequestInit = {}): Promise<Response> {
    return fetch(`${this.#shop.origin}/invoice${path}`, {redirect: 'manual', ...init});
  }

  /** The token that stands in the shop's page. */
  async orderToken(): Promise<string> {
    const page = await (await fetch(this.#shop.origin)).text();
    return /order="([^"]+)"/.exec(page)?.[1] ?? '';
  }

  async orders(fields: object = {}, members: object = {}): Promise<Response> {
    const order = await this.orderToken();
    const request = {order, payment_product_type: 'kravia.invoice_b2b', locale: 'nb'};
    const body = JSON.stringify({...request, billing_address: {...address, ...fields}, ...members});
    return this.asks('/sessions', {method: 'POST', headers: {'content-type': 'application/json'}, body});
  }

  /** Orders; answers the session. */
  async opens(fields: object = {}): Promise<{readonly session_id: string; readonly result_token: string}> {
    return (await this.orders(fields)).json();
  }

  /** Pays on Dintero's page, identity check included. */
  async pays(session_id: string): Promise<void> {
    const {dintero} = this.#shop;
    const json = {'content-type': 'application/json'};
    const body = JSON.stringify({payment_product_type: 'kravia.invoice_b2b', billing_address: address});
    await fetch(`${dintero}/v1/sessions/${session_id}/pay`, {method: 'POST', headers: json, body});
    const answer = new URLSearchParams({answer: 'approve'});
    await fetch(`${dintero}/bankid?sid=${session_id}`, {method: 'POST', body: answer, redirect: 'manual'});
  }
}
