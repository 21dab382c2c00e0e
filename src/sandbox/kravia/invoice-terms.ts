import type {InvoiceProduct} from '../../domain/invoice/product.ts';
import type {OfferedProduct} from '../../domain/purchase/offer.ts';
import type {KraviaConfiguration} from '../schemas/kravia-configuration.ts';
import type {KraviaProfile} from '../schemas/kravia-profile.ts';
import type {PaySessionRequest} from '../schemas/pay-session-request.ts';
import type {Settings} from '../settings.ts';

/** What a session agreed on for one product. */
export type InvoiceTerms = Omit<OfferedProduct, 'completion'>;

/**
 * The enabled products with the session's configuration before the profile's, and the profile's before Dintero's
 * defaults; the delivery may also come from the profile's payment options. Source: Dintero, Kravia invoice delivery
 * (configuration precedence).
 */
export function enabledProducts(
  session: KraviaConfiguration,
  profile: KraviaProfile,
  payability: Settings['payability'],
): InvoiceTerms[] {
  const terms = (type: InvoiceProduct, configured: Partial<DeliveredInvoice>) => ({
    type,
    days_until_due: configured.days_until_due ?? 14,
    require_identity_verification: configured.require_identity_verification ?? true,
    payability: payability[type] ?? 'payable',
  });
  const delivered = (type: InvoiceProduct, key: 'invoice_b2b' | 'invoice_b2c') => {
    const configured = {...profile[key], ...session[key]};
    const invoice_channel =
      channel(session[key]) ?? channel(profile[key]) ?? optionOf(profile, type) ?? 'kravia';
    return configured.enabled ? [{...terms(type, configured), invoice_channel}] : [];
  };
  const grouped = {...profile.invoice_b2b_grouped, ...session.invoice_b2b_grouped};
  const {invoice_schedule = {interval: 'monthly'}} = grouped;
  return [
    ...delivered('kravia.invoice_b2b', 'invoice_b2b'),
    ...(grouped.enabled ? [{...terms('kravia.invoice_b2b_grouped', grouped), invoice_schedule}] : []),
    ...delivered('kravia.invoice_b2c', 'invoice_b2c'),
  ];
}

/**
 * The terms of a payment in one step: nobody is identified. The delivery comes from the payment, then from the
 * profile's payment options; the schedule, which the call cannot name, from the profile. Source: Dintero, Kravia
 * merchant initiated payments.
 */
export function paymentTerms(
  {payment_product_type: type, days_until_due, invoice_channel}: PaySessionRequest['payment'],
  profile: KraviaProfile,
  payability: Settings['payability'],
): InvoiceTerms {
  return {
    type,
    days_until_due,
    require_identity_verification: false,
    payability: payability[type] ?? 'payable',
    ...(type === 'kravia.invoice_b2b_grouped'
      ? {invoice_schedule: profile.invoice_b2b_grouped?.invoice_schedule ?? {interval: 'monthly'}}
      : {invoice_channel: invoice_channel ?? optionOf(profile, type) ?? 'kravia'}),
  };
}

type DeliveredInvoice = NonNullable<KraviaConfiguration['invoice_b2b']>;

/** The delivery under either of its names. */
function channel(configured: DeliveredInvoice | undefined): 'kravia' | 'merchant' | undefined {
  const {invoice_channel, invoice_delivery_method} = configured ?? {};
  return invoice_channel ?? (invoice_delivery_method === 'provider' ? 'kravia' : invoice_delivery_method);
}

function optionOf({payment_options = []}: KraviaProfile, type: InvoiceProduct) {
  return payment_options.find((option) => option.type === type)?.details.invoice_channel;
}

/** What a configuration says that Dintero lets pass, but that has no effect or is not agreed on. */
export function termsWarnings(session: KraviaConfiguration, products: readonly InvoiceTerms[]): string[] {
  const grouped = session.invoice_b2b_grouped;
  const b2c = products.find(({type}) => type === 'kravia.invoice_b2c');
  return [
    ...(grouped?.invoice_channel || grouped?.invoice_delivery_method
      ? ['invoice_b2b_grouped has no delivery option: it was ignored']
      : []),
    ...(b2c?.require_identity_verification === false && b2c.invoice_channel === 'kravia'
      ? ['invoice_b2c without identity verification may need merchant delivery']
      : []),
  ];
}
