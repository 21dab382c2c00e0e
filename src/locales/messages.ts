import type {BillingField} from '../domain/billing/issue.ts';
import type {CompanyWarning} from '../domain/company-warning.ts';
import type {Country} from '../domain/countries/country.ts';
import type {InvoiceProduct} from '../domain/invoice/product.ts';
import type {FailureReason} from '../domain/purchase/outcome.ts';

/**
 * The words that a form needs to be seen and filled in. A language is an object of this type, so a missing sentence
 * does not compile. `{name}` marks where a value goes; `fill` puts it in.
 */
export type FormMessages = Readonly<Record<FormMessageKey, string>> & CountryLabels;

/** What a field is called in one country alone: `organization_number_FI` where the buyer is in Finland. */
export type CountryLabels = {readonly [Label in `${BillingField}_${Country}`]?: string};

/** The words for what comes once a shopper has begun: what is wrong, Dintero's page, the wait, the receipt. */
export type JourneyMessages = Readonly<Record<JourneyMessageKey, string>>;

/** The words for looking a company up in its register. */
export type LookupMessages = Readonly<Record<LookupMessageKey, string>>;

/** Every sentence a shopper can meet, by key; those of the look-up only where there is a register. */
export type Messages = FormMessages & JourneyMessages & Partial<LookupMessages>;

/** The key of one sentence; a shop overrides single ones by the `messages` property. */
export type MessageKey = FormMessageKey | JourneyMessageKey;

type FormMessageKey =
  // The choice
  | 'choose'
  | InvoiceProduct
  /** {issue} {due}: days, as "20 November". */
  | 'issued'
  /** {period}: "November" or "October–December", never inflected; {issue} {due}: days. */
  | 'issued_grouped'
  /** Marks dates that are computed, not promised. */
  | 'expected_dates'
  | 'identity_required'
  | 'disabled_by_gateway'
  | 'disabled_by_order_amount'
  // The form
  | BillingField
  | 'company'
  | 'contact'
  | 'optional'
  /** {example}: "923 609 016". */
  | 'example'
  | 'customer_reference_hint'
  | 'customer_reference_hint_grouped'
  // Sending
  | 'total'
  | 'terms'
  | 'continue'
  /** The button that orders at once; names the duty to pay. Source: Directive 2011/83/EU, article 8(2). */
  | 'order'
  | 'opening'
  | 'loading'
  // No form to show
  | 'retry'
  | 'problem_unreachable';

type JourneyMessageKey =
  // Why a field cannot be used
  /** {field}: its label. */
  | 'required'
  /** {count}: number of fields; right for one field too. */
  | 'check_fields'
  | 'issue_characters'
  /** {example}; {count}: digits typed. */
  | 'issue_length'
  /** Also for `structure`: people are told the same. */
  | 'issue_check_digit'
  | 'issue_personal_number'
  /** {country}: its name in this language. */
  | 'issue_other_country'
  /** {country}: its name in this language; a button below that sentence. */
  | 'change_country'
  /** {max}: characters allowed. */
  | 'issue_too_long'
  /** {field}: its label; {example}. */
  | 'issue_format'
  // Dintero's page
  | 'checkout_frame'
  /** Dintero's page is a page of its own. */
  | 'checkout_waiting'
  | 'checkout_loading'
  | 'checkout_trouble'
  | 'continue_at_dintero'
  /** The shop's page is about to be left for Dintero's. */
  | 'leaving'
  // The steps
  | 'step_details'
  | 'step_dintero'
  /** Dintero's page asks for an identity check too. */
  | 'step_dintero_identity'
  | 'step_confirmation'
  /** Heard after a step that is behind. */
  | 'step_done'
  // What may come between
  | 'elsewhere'
  | 'continue_here'
  /** {time}: of day. */
  | 'expires_soon'
  | 'offline'
  // Waiting for the outcome
  | 'confirming'
  | 'confirming_slowly'
  | 'on_hold'
  // The receipt: an invoice that is created is never worded as paid
  | 'invoice_created'
  | 'invoice_grouped'
  | 'next_delivered'
  | 'next_merchant'
  | 'next_grouped'
  | 'invoice_number'
  | 'merchant_reference'
  | 'amount'
  | 'invoice_date'
  | 'due_date'
  | 'expected_issue_date'
  | 'expected_due_date'
  | 'captured_amount'
  | 'account'
  | 'kid'
  | 'open_document'
  // Endings that leave a way back
  | 'cancelled'
  | 'expired'
  | `failed_${FailureReason}`
  | 'start_over'
  // Problems
  | 'problem_unknown_order'
  | 'problem_internal'
  | 'problem_unknown_token'
  | 'problem_product_not_available'
  | 'problem_invalid_address'
  | 'problem_too_many_requests'
  | 'problem_dintero_unavailable';

type LookupMessageKey =
  /** Names the list. */
  | 'companies'
  /** {count}; heard, not seen. */
  | 'companies_found'
  /** {source}: the register, with the licence of its data. */
  | 'companies_source'
  /** {fields}: labels. */
  | 'company_filled'
  | 'company_kept'
  | 'company_undo'
  | 'company_undone'
  /** The register is slow or down. */
  | 'company_unavailable'
  /** {status}: one of the next. */
  | 'company_status'
  | `status_${CompanyWarning}`
  | 'company_sub_unit'
  /** {number}: of the company that a sub-unit belongs to; a button. */
  | 'company_use_parent';
