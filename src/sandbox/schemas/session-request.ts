/**
 * The bodies of `POST /v1/sessions-profile` and `POST /v1/sessions`.
 *
 * Source: Dintero, payments API (create session from profile, create session).
 */
import {z} from 'zod';
import {KraviaConfiguration} from './kravia-configuration.ts';
import {SessionOrder} from './order.ts';

const reservedMetadata =
  /^(dintero|merchant|session|event|payout|gateway|kravia|klarna|collector|payex|vipps|swish)/;

const webUrl = z.url({protocol: /^https?$/});

/** Where callbacks go. HTTPS only at Dintero; the sandbox also calls this machine over HTTP. */
export const CallbackUrl = webUrl.refine((text) => {
  const {protocol, hostname} = new URL(text);
  return protocol === 'https:' || ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
}, 'HTTPS only, or HTTP to this machine');

const Product = z.enum(['kravia.invoice_b2b', 'kravia.invoice_b2b_grouped', 'kravia.invoice_b2c']);

const CustomerType = z.enum(['b2c', 'b2b']);

/** Kravia's part is strict; what belongs to other payment types is let through. */
const Configuration = z.looseObject({
  kravia: KraviaConfiguration.optional(),
  auto_capture: z.boolean().optional(),
  channel: z.enum(['ecommerce', 'in_app', 'in_store']).optional(),
  default_payment_type: Product.optional(),
  default_customer_type: CustomerType.optional(),
  allow_different_billing_shipping_address: z.array(CustomerType).optional(),
  active_payment_types: z.looseObject({enabled: z.boolean().optional()}).optional(),
  countries: z
    .strictObject({
      preferred_country: z.string().optional(),
      allow_countries: z.array(z.string()).optional(),
      deny_countries: z.array(z.string()).optional(),
    })
    .refine(
      ({allow_countries = [], deny_countries = []}) =>
        !allow_countries.some((country) => deny_countries.includes(country)),
      'A country is both allowed and denied',
    )
    .optional(),
});

const Checkbox = z.strictObject({
  id: z.string(),
  label: z.string(),
  checked: z.boolean().optional(),
  required: z.boolean().optional(),
  link: z.strictObject({url: webUrl, text: z.string()}).optional(),
});

/** `customer` of a session. */
export const Customer = z.strictObject({
  customer_id: z.string().optional(),
  email: z.string().optional(),
  phone_number: z.string().optional(),
});

/** `expires_at` of a session, in real time whatever the sandbox's clock says. */
export const ExpiresAt = z.iso
  .datetime({offset: true})
  .refine((text) => Date.parse(text) > Date.now(), 'expires_at is in the past');

/** `metadata` of a session: the merchant's own keys. */
export const Metadata = z
  .record(z.string(), z.union([z.string(), z.number()]))
  .refine(
    (metadata) => !Object.keys(metadata).some((key) => reservedMetadata.test(key)),
    'A key is reserved',
  );

/** `express` of a session; other members are let through. */
export const Express = z.looseObject({shipping_options: z.array(z.looseObject({id: z.string().optional()}))});

const members = {
  url: z.strictObject({
    return_url: webUrl,
    callback_url: CallbackUrl.optional(),
    merchant_terms_url: webUrl.optional(),
  }),
  customer: Customer.optional(),
  order: SessionOrder,
  expires_at: ExpiresAt.optional(),
  checkboxes: z.array(Checkbox).max(2).optional(),
  merchant: z.looseObject({name: z.string().optional(), logo_url: webUrl.optional()}).optional(),
  express: Express.optional(),
  metadata: Metadata.optional(),
};

/** What a merchant sends to open a session from a profile; its configuration goes before the profile's. */
export const ProfileSessionRequest = z.strictObject({
  profile_id: z.string().min(1).default('default'),
  configuration: Configuration.optional(),
  ...members,
});

/** What a merchant sends to open a session without a profile: the configuration is all there is. */
export const FullSessionRequest = z.strictObject({configuration: Configuration, ...members});

type Opened = z.infer<typeof ProfileSessionRequest>;

/** What a session was opened with, by whichever call; one that was opened and paid in one has no `return_url`. */
export type SessionRequest = Omit<Opened, 'profile_id' | 'url'> & {
  readonly profile_id?: string;
  readonly url: Partial<Opened['url']>;
};
