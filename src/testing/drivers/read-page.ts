/**
 * What the drivers read off the page. Each function stands alone: one of the drivers sends its text into the browser.
 */
import type {BillingField, BillingIssue} from '../../domain/billing/issue.ts';
import type {Purchase} from '../../domain/purchase/purchase-state.ts';
import type {PurchaseResult, Receipt} from '../../domain/purchase/receipt.ts';

/** The state that `<invoice-checkout>` or `<invoice-return>` is in; before the shopper has begun, from what it shows. */
export function readState(host: HTMLElement): Purchase['state'] {
  const told = host.dataset.state as Purchase['state'] | undefined;
  if (told !== undefined && told !== 'unavailable') return told;
  if (host.localName === 'invoice-return') return 'confirming';
  if ((host.shadowRoot ?? host).querySelector('invoice-options')) return 'choosing';
  return told ?? 'loading';
}

/** What the fields say that is wrong with them. */
export function readIssues(fields: readonly HTMLElement[]): {[Field in BillingField]?: BillingIssue} {
  return Object.fromEntries(
    fields.map((field) => [
      field.querySelector<HTMLInputElement>('[name]')?.name,
      field.querySelector<HTMLElement>('[data-code]')?.dataset.code,
    ]),
  );
}

/** The facts that an `<invoice-receipt>` shows. */
export function readReceipt(element: HTMLElement & {readonly result?: PurchaseResult}): Receipt {
  const receipt = element.result?.receipt;
  if (receipt === undefined) throw new Error('The receipt is empty');
  return receipt;
}

/** The names of the companies that are suggested. */
export function readCompanies(suggestions: readonly HTMLElement[]): string[] {
  return suggestions.map((option) => option.querySelector('bdi')?.textContent?.trim() ?? '');
}
