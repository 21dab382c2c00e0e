import type {APIRequestContext} from '@playwright/test';
import {sandboxUrl} from './journey-addresses.ts';

interface SandboxSession {
  readonly id: string;
  readonly order: {readonly merchant_reference: string; readonly billing_address: object};
}

interface SandboxTransaction {
  readonly merchant_reference: string;
  readonly payment_product_type: string;
  readonly amount: number;
  readonly currency: string;
}

interface Delivery {
  readonly url: string;
  readonly outcome: number | string;
}

interface Call {
  readonly endpoint: string;
  readonly body?: {readonly order?: {readonly merchant_reference: string}};
}

/** What the sandbox has seen of one order, and what it can be made to do. What it is made to do concerns every order. */
export class SandboxControl {
  readonly #request: APIRequestContext;

  constructor(request: APIRequestContext) {
    this.#request = request;
  }

  /** The sessions of an order, oldest first. */
  async sessions(reference: string): Promise<SandboxSession[]> {
    const sessions: SandboxSession[] = await this.#get('sessions');
    return sessions.filter(({order}) => order.merchant_reference === reference);
  }

  /** The transactions of an order, oldest first. */
  async transactions(reference: string): Promise<SandboxTransaction[]> {
    const transactions: SandboxTransaction[] = await this.#get('transactions');
    return transactions.filter(({merchant_reference}) => merchant_reference === reference);
  }

  /** How often a session was asked for. */
  async sessionRequests(reference: string): Promise<number> {
    const journal: Call[] = await this.#get('journal');
    return journal.filter(
      ({endpoint, body}) => endpoint === 'sessions-profile' && body?.order?.merchant_reference === reference,
    ).length;
  }

  /** What the shop answered to the callbacks that an order has its invoice. */
  async callbackAnswers(reference: string): Promise<(number | string)[]> {
    const deliveries: Delivery[] = await this.#get('callbacks');
    return deliveries
      .filter(({url}) => {
        const {searchParams} = new URL(url);
        return searchParams.get('merchant_reference') === reference && !searchParams.has('event');
      })
      .map(({outcome}) => outcome);
  }

  /** Interferes with the next callbacks, one each. */
  async interferes(...next: readonly ('duplicate' | 'hold' | 'lose')[]): Promise<void> {
    await this.#request.post(`${sandboxUrl}/sandbox/callbacks`, {data: {next}});
  }

  /** Sends the callbacks that were held back. */
  async releases(): Promise<void> {
    await this.#request.post(`${sandboxUrl}/sandbox/callbacks/release`);
  }

  /** Makes the next calls of an endpoint fail. */
  async failsNext(endpoint: string, fault: number, times: number): Promise<void> {
    await this.#request.post(`${sandboxUrl}/sandbox/faults`, {data: {endpoint, fault, times}});
  }

  /** Makes every access token invalid. */
  async expires(): Promise<void> {
    await this.#request.delete(`${sandboxUrl}/sandbox/tokens`);
  }

  /** Ends all faults. */
  async isWell(): Promise<void> {
    await this.#request.delete(`${sandboxUrl}/sandbox/faults`);
  }

  async #get<Answer>(what: string): Promise<Answer> {
    return (await this.#request.get(`${sandboxUrl}/sandbox/${what}`)).json();
  }
}
