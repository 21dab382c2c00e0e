/**
 * The bodies of merchant-initiated payments.
 *
 * Source: Dintero, Kravia merchant initiated payments: one-step and two-step.
 */
import type {BillingAddress} from '../../domain/billing/address.ts';
import {type InvoiceProduct, invoiceProducts} from '../../domain/invoice/product.ts';
import type {Order} from '../../domain/order.ts';
import type {OfferedProduct} from '../../domain/purchase/offer.ts';

/** The body of `POST /v1/sessions/pay`: session and invoice in one. */
export interface OneStepBody {
  readonly payment: {
    readonly payment_product_type: InvoiceProduct;
    readonly operation: 'invoice_payment';
    readonly days_until_due: number;
    readonly invoice_channel?: 'kravia' | 'merchant';
  };
  readonly session: {
    readonly url?: {readonly callback_url: string};
    readonly order: Order & {readonly billing_address: BillingAddress};
  };
}

/** The body of `POST /v1/sessions/{id}/pay`: its terms stand in the session. */
export interface TwoStepBody {
  readonly payment_product_type: InvoiceProduct;
  readonly billing_address: BillingAddress;
}

/** What is invoiced in one step. */
export interface InvoicePurpose {
  readonly order: Order;
  readonly product: Pick<OfferedProduct, 'type' | 'days_until_due' | 'invoice_channel'>;
  readonly address: BillingAddress;
  /** Left out where Dintero could not reach it. */
  readonly callbackUrl?: string | undefined;
}

/** Builds the body of a one-step payment. A grouped invoice has no channel, and its schedule is the profile's. */
export function oneStepBody({order, product, address, callbackUrl}: InvoicePurpose): OneStepBody {
  const {type, days_until_due, invoice_channel} = product;
  const channel = invoiceProducts[type].grouped ? undefined : invoice_channel;
  return {
    payment: {
      payment_product_type: type,
      operation: 'invoice_payment',
      days_until_due,
      ...(channel && {invoice_channel: channel}),
    },
    session: {
      ...(callbackUrl !== undefined && {url: {callback_url: callbackUrl}}),
      order: {...order, billing_address: address},
    },
  };
}
