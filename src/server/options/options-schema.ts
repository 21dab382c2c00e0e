import {z} from 'zod';
import {countryCodes} from '../../domain/countries/country.ts';
import {type InvoiceProduct, invoiceProducts} from '../../domain/invoice/product.ts';
import {billingMembers} from '../contract/billing-members.ts';
import {callable, requiredText, secureUrl} from './option-values.ts';
import {CompanyInvoice, GroupedInvoice, PersonInvoice} from './product-options-schema.ts';
import {isSecureAddress} from './secure-address.ts';

const Origin = z.string().refine((origin) => isSecureAddress(origin) && new URL(origin).origin === origin, {
  error: 'must be an origin without a path, such as "https://shop.example"',
});

const RequiredField = z
  .enum(['required', 'read_only'], {
    error: 'must be "required" or "read_only"; only customer_reference may be hidden or optional',
  })
  .optional();
const AnyField = z
  .enum(['hidden', 'optional', 'required', 'read_only'], {
    error: 'must be "hidden", "optional", "required" or "read_only"',
  })
  .optional();
const invoiceTypes = Object.keys(invoiceProducts) as InvoiceProduct[];

/** The options of a backend; every message is the remedy for the option that it is about. */
export const OptionsSchema = z.strictObject({
  dintero: z.strictObject(
    {
      accountId: z
        .string({error: 'set it to your account id at Dintero'})
        .regex(/^[PT]\d{8}$/, {error: 'must be T or P and eight digits, such as "T12345678"'}),
      clientId: requiredText('set it to the id of an API client of your Dintero account'),
      clientSecret: requiredText('set it to the secret of that API client'),
      profileId: requiredText('must name a payment profile; leave it out for "default"').optional(),
      signatureSecret: requiredText(
        'must not be empty; leave it out if your account has no signature secret',
      ).optional(),
      apiUrl: secureUrl.optional(),
      checkoutUrl: secureUrl.optional(),
    },
    {error: 'set accountId, clientId and clientSecret of your Dintero account'},
  ),
  baseUrl: secureUrl.refine((url) => !/[?#]/.test(url), {error: 'must have no query and no fragment'}),
  returnPage: secureUrl,
  allowedOrigins: z.array(Origin, {
    error: 'list the origins of your pages, such as ["https://shop.example"]',
  }),
  secret: z
    .string({error: 'set it to a random text, made with: openssl rand -base64 32'})
    .min(32, {error: 'must have at least 32 characters; make one with: openssl rand -base64 32'}),
  products: z
    .strictObject(
      {
        'kravia.invoice_b2b': CompanyInvoice.optional(),
        'kravia.invoice_b2b_grouped': GroupedInvoice.optional(),
        'kravia.invoice_b2c': PersonInvoice.optional(),
      },
      {error: `name at least one of ${invoiceTypes.join(', ')}`},
    )
    .refine((products) => Object.values(products).some((product) => product !== undefined), {
      error: `name at least one of ${invoiceTypes.join(', ')}`,
    }),
  countries: z
    .array(z.enum(countryCodes, {error: 'must be NO, SE or FI'}), {
      error: 'list at least one of NO, SE and FI',
    })
    .min(1, {error: 'list at least one of NO, SE and FI'}),
  companies: z
    .partialRecord(
      z.enum(countryCodes),
      z
        .custom((value) => typeof value === 'object' && value !== null && 'connect' in value, {
          error: 'give a register, such as brreg(), prh() or bolagsverket({clientId, clientSecret})',
        })
        .optional(),
      {error: 'name registers by country, such as {NO: brreg()}'},
    )
    .optional(),
  orders: z.object(
    {find: callable('must be a function from a merchant_reference to the order')},
    {error: 'must be an object with a function find'},
  ),
  store: z.custom((value) => typeof value === 'object' && value !== null && 'changePurchase' in value, {
    error: 'give a store, such as sqliteStore("invoices.db") of invoice-checkout/server/node',
  }),
  onSettled: callable('must be a function; it hears when an invoice is created, paid or cancelled'),
  fields: z.strictObject({...billingMembers(RequiredField), customer_reference: AnyField}).optional(),
  merchant: z
    .strictObject({name: requiredText('set it to the name buyers know'), terms_url: secureUrl.optional()})
    .optional(),
  fetch: callable('must be a function like fetch').optional(),
  now: callable('must be a function like Date.now').optional(),
  log: callable('must be a function of a log entry').optional(),
});
