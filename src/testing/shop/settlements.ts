import type {InvoiceState, SettledPurchase} from '../../server.ts';

/** Milliseconds after which nobody believes that it still comes. */
const patience = 10_000;

/** What a shop was told of its invoices, and what somebody waits for. */
export class Settlements {
  /** Oldest first. */
  readonly heard: SettledPurchase[] = [];
  readonly #waiting = new Set<() => void>();

  add(purchase: SettledPurchase): void {
    this.heard.push(purchase);
    for (const look of this.#waiting) look();
  }

  /** Waits until an order's invoice has reached a state. */
  async of(reference: string, state: InvoiceState): Promise<SettledPurchase> {
    const found = () =>
      this.heard.find((told) => told.merchant_reference === reference && told.state === state);
    return (
      found() ??
      new Promise((resolve, reject) => {
        const end = () => {
          clearTimeout(timer);
          this.#waiting.delete(look);
        };
        const look = () => {
          const purchase = found();
          if (purchase === undefined) return;
          end();
          resolve(purchase);
        };
        const timer = setTimeout(() => {
          end();
          reject(new Error(this.#missing(reference, state)));
        }, patience);
        this.#waiting.add(look);
      })
    );
  }

  #missing(reference: string, state: InvoiceState): string {
    const states = this.heard
      .filter((told) => told.merchant_reference === reference)
      .map((told) => told.state);
    const instead = states.length > 0 ? `only of ${states.join(', ')}` : 'of nothing';
    return `The shop was not told that ${reference} is ${state} within ten seconds, ${instead}. The sandbox’s journal and deliveries say what was asked and answered.`;
  }
}
