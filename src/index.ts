export {
  type BillingAddress,
  type BillingAddressReading,
  parseBillingAddress,
} from './domain/billing/address.ts';
export {type EmailAddress, parseEmail} from './domain/billing/email-address.ts';
export type {
  BillingField,
  BillingIssue,
  FieldIssue,
  OrganizationNumberIssue,
} from './domain/billing/issue.ts';
export {addDays, type CalendarDate, calendarDateAt} from './domain/calendar-date.ts';
export type {Country} from './domain/countries/country.ts';
export {
  formatOrganizationNumber,
  type OrganizationNumber,
  parseOrganizationNumber,
} from './domain/countries/organization-number.ts';
export {formatPhoneNumber, type PhoneNumber, parsePhoneNumber} from './domain/countries/phone-number.ts';
export {formatPostalCode, type PostalCode, parsePostalCode} from './domain/countries/postal-code.ts';
export {isPublicHoliday, publicHolidays} from './domain/countries/public-holidays.ts';
export type {Reading} from './domain/countries/reading.ts';
export type {InvoiceProduct} from './domain/invoice/product.ts';
export {type InvoiceTerms, invoiceTerms, type ProductTerms} from './domain/invoice/terms.ts';
export type {Order, OrderItem} from './domain/order.ts';
export {parseCalendarDate} from './domain/parse-calendar-date.ts';
export type {BillingDraft, Offer, OfferedProduct} from './domain/purchase/offer.ts';
export type {FailureReason, Outcome} from './domain/purchase/outcome.ts';
export type {ProblemCode} from './domain/purchase/problem-code.ts';
export type {PurchaseResult, Receipt} from './domain/purchase/receipt.ts';
export {InvoiceCountryChangeEvent} from './elements/events/invoice-country-change-event.ts';
export {InvoiceProductChangeEvent} from './elements/events/invoice-product-change-event.ts';
export type {MessageKey, Messages} from './locales/messages.ts';
export type {Finding, FindingCode, Severity} from './widget/doctor/finding.ts';
export {InvoiceCancelEvent} from './widget/events/invoice-cancel-event.ts';
export {InvoiceCompleteEvent} from './widget/events/invoice-complete-event.ts';
export {
  type InvoiceErrorCode,
  InvoiceErrorEvent,
  type InvoiceErrorFacts,
} from './widget/events/invoice-error-event.ts';
export {InvoiceSessionEvent} from './widget/events/invoice-session-event.ts';
export {
  InvoiceStateChangeEvent,
  type InvoiceStateChangeFacts,
} from './widget/events/invoice-state-change-event.ts';
export {InvoiceSubmitEvent} from './widget/events/invoice-submit-event.ts';
export {type CheckoutMode, InvoiceCheckout} from './widget/invoice-checkout.ts';
export {InvoiceReturn} from './widget/invoice-return.ts';
export type {CheckoutProps} from './wrapper/checkout-props.ts';
export type {ReturnProps} from './wrapper/return-props.ts';
