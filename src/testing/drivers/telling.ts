import type {CheckoutDriver} from './checkout-driver.ts';

/**
 * A driver whose verbs, where they fail, also say what the page shows instead.
 *
 * @param look What the page shows; where even that cannot be told, the failure stays as it is.
 */
export function telling(driver: CheckoutDriver, look: () => Promise<string>): CheckoutDriver {
  const verbs = Object.entries<(...words: never[]) => Promise<unknown>>({...driver}).map(([verb, act]) => [
    verb,
    async (...words: never[]) => {
      try {
        return await act(...words);
      } catch (error) {
        const shown = await look().catch(() => undefined);
        if (shown === undefined || !(error instanceof Error)) throw error;
        throw new Error(`checkout.${verb}: ${error.message}\nThe page shows ${shown}.`, {cause: error});
      }
    },
  ]);
  return Object.fromEntries(verbs);
}
