import type {BillingField, BillingIssue} from '../../domain/billing/issue.ts';
import type {BillingDraft} from '../../domain/purchase/offer.ts';
import type {Purchase} from '../../domain/purchase/purchase-state.ts';
import type {Receipt} from '../../domain/purchase/receipt.ts';
import type {ProductName} from './product-of.ts';

/**
 * A shopper at the checkout, in any language and theme: everything is found by the widget's public names, never by its
 * words. Each verb waits until it can be done. Where that does not come about it throws, and says what the page shows.
 */
export interface CheckoutDriver {
  /** Chooses a kind of invoice; the only one that is offered is chosen already. */
  choose(product: ProductName): Promise<void>;
  /** Fills in the fields that the draft names, the country first: it decides which fields there are. */
  fill(draft: BillingDraft): Promise<void>;
  /** Types into a field that suggests companies; answers the names that are suggested. */
  searchCompany(text: string, field?: 'business_name' | 'organization_number'): Promise<readonly string[]>;
  /** Takes one of the companies that are suggested, by a part of its name. */
  pickCompany(name: string): Promise<void>;
  /** Presses the form's button, and waits until the form complains or the purchase goes on. */
  submit(): Promise<void>;
  /** What the form shows as wrong, by field: `{organization_number: 'check_digit'}`. Empty while it shows nothing. */
  issues(): Promise<CheckoutIssues>;
  /** Where the purchase stands, in the words of `invoice-state-change`. */
  state(): Promise<Purchase['state']>;
  /** Pays on Dintero's page, and says yes to BankID. */
  approveWithBankId(): Promise<void>;
  /** Pays on Dintero's page, and says no to BankID: the page stays open, and the order can still be paid. */
  abortBankId(): Promise<void>;
  /** Pays on Dintero's page, and turns out to be somebody else than the buyer: there is no invoice. */
  wrongPerson(): Promise<void>;
  /** Cancels on Dintero's page. */
  cancel(): Promise<void>;
  /** The facts of the receipt, once it is shown, also on the page that shoppers come back to. */
  receipt(): Promise<Receipt>;
}

/** How a driver behaves. */
export interface DriverOptions {
  /** Milliseconds that a verb waits for what it needs. */
  readonly patience?: number;
}

/** What is wrong, by field. */
export type CheckoutIssues = {readonly [Field in BillingField]?: BillingIssue};
