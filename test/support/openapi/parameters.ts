import {z} from 'zod';
import {invoiceProducts} from '../../../src/domain/invoice/product.ts';
import {CompaniesQuery} from '../../../src/server/routes/companies.ts';
import {resultToken} from './tokens.ts';

const {properties: asked} = z.toJSONSchema(CompaniesQuery, {io: 'output'});
const text = {type: 'string'};

/** What requests name beside a body, as OpenAPI describes it. */
export const parameters = {
  order: {
    name: 'order',
    in: 'query',
    required: true,
    description: 'The order token that the shop’s server put into the page.',
    schema: text,
    example: 'ORDER_TOKEN',
  },
  locale: {
    name: 'locale',
    in: 'query',
    description: 'BCP 47; the browser’s own when left out.',
    schema: text,
    example: 'nb',
  },
  preselectedCountry: {
    name: 'country',
    in: 'query',
    description: 'Chosen when the page opens, if the offer has it.',
    schema: asked?.country,
    example: 'SE',
  },
  preselectedProduct: {
    name: 'payment_product_type',
    in: 'query',
    description: 'Chosen when the page opens, if the offer has it.',
    schema: {...text, enum: Object.keys(invoiceProducts)},
    example: 'kravia.invoice_b2c',
  },
  token: {
    name: 'token',
    in: 'query',
    required: true,
    description: 'The result token of a purchase.',
    schema: text,
    example: resultToken,
  },
  country: {
    name: 'country',
    in: 'query',
    required: true,
    description: 'One of the offer’s `company_lookup`.',
    schema: asked?.country,
    example: 'NO',
  },
  query: {
    name: 'query',
    in: 'query',
    required: true,
    description: 'A name or an organization number, as people write it.',
    schema: asked?.query,
    example: '923 609 016',
  },
  sid: {
    name: 'sid',
    in: 'query',
    required: true,
    description: 'Dintero’s id of the session: `sid_parameter_name=sid`.',
    schema: text,
    example: 'T12345678.5cyWnV68vzJ1kYjZPrKWWm',
  },
  transaction_id: {
    name: 'transaction_id',
    in: 'query',
    description: 'A hint; used if Dintero says that it belongs to the session.',
    schema: text,
    example: 'T12345678.5cyWp6ZLNpoXYYzvYzWYFn',
  },
  merchant_reference: {
    name: 'merchant_reference',
    in: 'query',
    description: 'The shop’s key for the purchase.',
    schema: text,
    example: 'order-123',
  },
  signature: {
    name: 'Dintero-Signature',
    in: 'header',
    description: 'Required where a signature secret is set; at most five minutes off.',
    schema: text,
    example: `t=1795165200,v0-hmac-sha256=${'0123456789abcdef'.repeat(4)}`,
  },
};

/** The name of a parameter in the OpenAPI document. */
export type ParameterName = keyof typeof parameters;
