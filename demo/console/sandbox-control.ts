import type {CalendarDate} from 'invoice-checkout';

/** What the sandbox lets a tester do that Dintero does not: time and money at will. */
export interface SandboxControl {
  /** The time on the sandbox's clock. */
  now(): Promise<Date>;
  /** Moves the clock forward, by whole days or to the beginning of a day. */
  advance(step: {readonly days: number} | {readonly to: CalendarDate}): Promise<void>;
  /** The buyer pays minor units; false where nothing is invoiced yet. */
  pay(transactionId: string, amount: number): Promise<boolean>;
  /** Pays out to the shop what the buyer has paid; false where there is nothing to pay out. */
  settle(transactionId: string): Promise<boolean>;
}

/** The control of the sandbox at an address. */
export function sandboxControl(url: string): SandboxControl {
  return {
    now: async () => new Date((await (await call('clock')).json()).now),
    advance: async (step) => {
      await call('clock', step);
    },
    pay: async (transaction_id, amount) => (await moved(call('payments', {transaction_id, amount}))).used > 0,
    settle: async (transaction_id) => (await moved(call('settlements', {transaction_id}))).settled > 0,
  };

  async function call(what: string, body?: object): Promise<Response> {
    const response = await fetch(`${url}/sandbox/${what}`, {
      ...(body && {
        method: 'POST',
        headers: {'content-type': 'application/json'},
        body: JSON.stringify(body),
      }),
    });
    if (response.ok || response.status === 404) return response;
    throw new Error(`The sandbox answered ${response.status} to ${what}`);
  }
}

/** Minor units that were moved: none where there is no invoice. */
async function moved(answer: Promise<Response>): Promise<{readonly used: number; readonly settled: number}> {
  const response = await answer;
  return response.ok ? response.json() : {used: 0, settled: 0};
}
