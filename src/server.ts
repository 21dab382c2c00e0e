export type {Company, CompanyStatus} from './domain/company.ts';
export {vatOf} from './domain/money.ts';
export {type BolagsverketOptions, bolagsverket} from './server/companies/bolagsverket.ts';
export {type BrregOptions, brreg} from './server/companies/brreg.ts';
export {type PrhOptions, prh} from './server/companies/prh.ts';
export type {
  Register,
  RegisterAnswer,
  RegisterConnection,
  RegisteredCompany,
  RegisterMeans,
} from './server/companies/register.ts';
export {RegisterError, type RegisterErrorCode} from './server/companies/register-error.ts';
export {sandboxRegisters} from './server/companies/sandbox-registers.ts';
export {
  createInvoiceBackend,
  type InvoiceBackend,
  type RequestContext,
} from './server/create-invoice-backend.ts';
export {DinteroError, type DinteroErrorCode} from './server/dintero/dintero-error.ts';
export type {FormOptions} from './server/form/form-pages.ts';
export type {
  Invoice,
  InvoiceEvent,
  PaymentDetails,
} from './server/invoices/invoice.ts';
export type {
  ChangeRefusal,
  DuplicateRule,
  InvoiceFilter,
  InvoicePage,
  InvoiceRequest,
  Invoices,
  IssuedInvoice,
  IssueRefusal,
  PaidInvoice,
  PayRefusal,
  PreparedInvoice,
  PrepareRefusal,
  PrepareRequest,
  Reconciliation,
} from './server/invoices.ts';
export type {Log, LogEntry} from './server/log.ts';
export type {
  CompanyRegisters,
  DinteroAccount,
  GroupedInvoiceOptions,
  InvoiceBackendOptions,
  ProductOptions,
  ProductsOptions,
  SingleInvoiceOptions,
} from './server/options/backend-options.ts';
export {InvalidOptionsError} from './server/options/require-options.ts';
export {InvalidOrderError, type MerchantOrder} from './server/orders/merchant-order.ts';
export type {InvoiceState, PurchaseStatus} from './server/purchases/purchase-status.ts';
export {memoryStore} from './server/stores/memory-store.ts';
export type {
  Delivery,
  InvoiceAttempt,
  InvoiceFacts,
  Notification,
  OrderClaim,
  PurchaseChange,
  PurchasePage,
  PurchaseStore,
  SettledPurchase,
  StoredPurchase,
} from './server/stores/purchases.ts';
