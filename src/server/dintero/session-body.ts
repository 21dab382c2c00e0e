/**
 * The body of `POST /v1/sessions-profile` for one invoice purchase.
 *
 * Source: Dintero, Checkout API reference; Kravia customer checkout: configuration.
 */
import type {BillingAddress} from '../../domain/billing/address.ts';
import {type InvoiceProduct, invoiceProducts} from '../../domain/invoice/product.ts';
import type {Order} from '../../domain/order.ts';
import type {OfferedProduct} from '../../domain/purchase/offer.ts';

/** What a session is opened for. */
export interface SessionPurpose {
  readonly profileId: string;
  readonly order: Order;
  /** The product chosen, with the merchant's terms. */
  readonly product: OfferedProduct;
  /** As the one judge accepted it; left out while it is not known. */
  readonly address?: BillingAddress;
  readonly returnUrl: string;
  /** Left out where Dintero could not reach it. */
  readonly callbackUrl?: string | undefined;
  readonly termsUrl?: string | undefined;
  /** ISO 8601, UTC. */
  readonly expiresAt: string;
}

type KraviaProduct = 'invoice_b2b' | 'invoice_b2b_grouped' | 'invoice_b2c';

interface ProductConfiguration {
  readonly type: 'payment_product_type';
  readonly enabled: boolean;
  readonly days_until_due?: number;
  readonly require_identity_verification?: boolean;
  readonly invoice_channel?: 'kravia' | 'merchant';
  readonly invoice_schedule?: {readonly interval: 'monthly' | 'quarterly'};
}

/** The body as Dintero names its members. */
export interface SessionBody {
  readonly profile_id: string;
  readonly url: {
    readonly return_url: string;
    readonly callback_url?: string;
    readonly merchant_terms_url?: string;
  };
  readonly order: Order & {readonly billing_address?: BillingAddress};
  readonly expires_at: string;
  readonly configuration: {
    readonly default_payment_type: InvoiceProduct;
    readonly kravia: {readonly type: 'payment_type'} & Readonly<Record<KraviaProduct, ProductConfiguration>>;
  };
}

/**
 * Builds the body. The session overrides the account's profile, so the products that were not chosen are switched
 * off by name; other payment types of the profile are not ours to switch, hence the chosen one is preselected.
 */
export function sessionBody(purpose: SessionPurpose): SessionBody {
  const {order, product, address, callbackUrl, termsUrl} = purpose;
  const configure = (type: InvoiceProduct): ProductConfiguration =>
    type === product.type ? chosen(product) : {type: 'payment_product_type', enabled: false};
  return {
    profile_id: purpose.profileId,
    url: {
      return_url: purpose.returnUrl,
      ...(callbackUrl !== undefined && {callback_url: callbackUrl}),
      ...(termsUrl !== undefined && {merchant_terms_url: termsUrl}),
    },
    order: {...order, ...(address && {billing_address: address})},
    expires_at: purpose.expiresAt,
    configuration: {
      default_payment_type: product.type,
      kravia: {
        type: 'payment_type',
        invoice_b2b: configure('kravia.invoice_b2b'),
        invoice_b2b_grouped: configure('kravia.invoice_b2b_grouped'),
        invoice_b2c: configure('kravia.invoice_b2c'),
      },
    },
  };
}

/** The name of a product inside `configuration.kravia`. */
export function configurationKey(type: InvoiceProduct): KraviaProduct {
  return type.slice('kravia.'.length) as KraviaProduct;
}

function chosen(product: OfferedProduct): ProductConfiguration {
  const {days_until_due, require_identity_verification, invoice_channel, invoice_schedule} = product;
  const shared = {
    type: 'payment_product_type',
    enabled: true,
    days_until_due,
    require_identity_verification,
  } as const;
  return invoiceProducts[product.type].grouped
    ? {...shared, ...(invoice_schedule && {invoice_schedule})}
    : {...shared, ...(invoice_channel && {invoice_channel})};
}
