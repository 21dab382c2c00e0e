export {vatOf} from './domain/money.ts';
export type {
  DinteroAccount,
  GroupedInvoiceOptions,
  InvoiceBackendOptions,
  ProductOptions,
  ProductsOptions,
  SingleInvoiceOptions,
} from './server/backend-options.ts';
export {InvalidOptionsError} from './server/check-options.ts';
export {
  createInvoiceBackend,
  type InvoiceBackend,
  type RequestContext,
} from './server/create-invoice-backend.ts';
export {DinteroError, type DinteroErrorCode} from './server/dintero/dintero-error.ts';
export type {Log, LogEntry} from './server/log.ts';
export {InvalidOrderError, type MerchantOrder} from './server/merchant-order.ts';
export type {InvoiceState, PurchaseStatus} from './server/purchases/purchase-status.ts';
export {memoryStore} from './server/stores/memory-store.ts';
export type {
  InvoiceFacts,
  Notification,
  OrderClaim,
  PurchaseChange,
  PurchaseStore,
  SettledPurchase,
  StoredPurchase,
} from './server/stores/purchases.ts';
