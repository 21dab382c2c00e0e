import type {OfferedProduct} from '../../src/domain/purchase/offer.ts';

/** The three products as a merchant offers them by Dintero's defaults. */
export const companyInvoice: OfferedProduct = {
  type: 'kravia.invoice_b2b',
  days_until_due: 14,
  require_identity_verification: true,
  invoice_channel: 'kravia',
  payability: 'payable',
  completion: 'checkout',
};

/** Monthly, as Dintero does when the merchant names no schedule. */
export const groupedInvoice: OfferedProduct = {
  type: 'kravia.invoice_b2b_grouped',
  days_until_due: 14,
  require_identity_verification: true,
  invoice_schedule: {interval: 'monthly'},
  payability: 'payable',
  completion: 'checkout',
};

/** For a person. */
export const personalInvoice: OfferedProduct = {
  type: 'kravia.invoice_b2c',
  days_until_due: 14,
  require_identity_verification: true,
  invoice_channel: 'kravia',
  payability: 'payable',
  completion: 'checkout',
};
