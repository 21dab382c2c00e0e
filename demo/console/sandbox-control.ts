/** What the sandbox lets a tester do that Dintero does not: time and money at will. */
export interface SandboxControl {
  /** The time on the sandbox's clock. */
  now(): Promise<Date>;
  /** Moves the clock forward by whole days. */
  advance(days: number): Promise<void>;
  /** The buyer pays minor units; false where nothing is invoiced yet. */
  pay(transactionId: string, amount: number): Promise<boolean>;
  /** Pays out to the shop what the buyer has paid; false where there is nothing to pay out. */
  settle(transactionId: string): Promise<boolean>;
}

/** The control of the sandbox at an address. */
export function sandboxControl(url: string): SandboxControl {
  return {
    now: async () => new Date((await (await call('clock')).json()).now),
    advance: async (days) => {
      await call('clock', {days});
    },
    pay: (transaction_id, amount) => hasUsed(call('payments', {transaction_id, amount})),
    settle: (transaction_id) => hasUsed(call('settlements', {transaction_id})),
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

async function hasUsed(answer: Promise<Response>): Promise<boolean> {
  const response = await answer;
  return response.ok && (await response.json()).used > 0;
}
