import type {InvoiceProduct} from '../../domain/invoice/product.ts';
import type {InvoiceInterval, Payability} from '../../domain/purchase/offer.ts';
import type {KraviaConfiguration} from '../schemas/kravia-configuration.ts';
import type {Settings} from '../settings.ts';

/** What a session agreed on for one product. */
export interface InvoiceTerms {
  readonly type: InvoiceProduct;
  readonly days_until_due: number;
  readonly require_identity_verification: boolean;
  /** Who delivers the invoice; the grouped product has no choice. */
  readonly invoice_channel?: 'kravia' | 'merchant';
  /** Only the grouped product. */
  readonly invoice_schedule?: {readonly interval: InvoiceInterval};
  readonly payability: Payability;
}

/**
 * The enabled products with the session's configuration before the profile's, and the profile's before Dintero's
 * defaults. Source: Dintero, Kravia invoice delivery (configuration precedence).
 */
export function enabledProducts(
  session: KraviaConfiguration,
  profile: KraviaConfiguration,
  payability: Settings['payability'],
): InvoiceTerms[] {
  const b2b = {...profile.invoice_b2b, ...session.invoice_b2b};
  const grouped = {...profile.invoice_b2b_grouped, ...session.invoice_b2b_grouped};
  const b2c = {...profile.invoice_b2c, ...session.invoice_b2c};
  const terms = (type: InvoiceProduct, configured: typeof b2b) => ({
    type,
    days_until_due: configured.days_until_due ?? 14,
    require_identity_verification: configured.require_identity_verification ?? true,
    payability: payability[type] ?? 'payable',
  });
  return [
    ...(b2b.enabled ? [{...terms('kravia.invoice_b2b', b2b), invoice_channel: channel(b2b)}] : []),
    ...(grouped.enabled
      ? [
          {
            ...terms('kravia.invoice_b2b_grouped', grouped),
            invoice_schedule: grouped.invoice_schedule ?? {interval: 'monthly' as const},
          },
        ]
      : []),
    ...(b2c.enabled ? [{...terms('kravia.invoice_b2c', b2c), invoice_channel: channel(b2c)}] : []),
  ];
}

function channel({
  invoice_channel,
  invoice_delivery_method,
}: Pick<NonNullable<KraviaConfiguration['invoice_b2b']>, 'invoice_channel' | 'invoice_delivery_method'>) {
  return invoice_channel ?? (invoice_delivery_method === 'merchant' ? 'merchant' : 'kravia');
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
