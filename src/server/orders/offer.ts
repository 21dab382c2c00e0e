import {invoiceProducts} from '../../domain/invoice/product.ts';
import type {Offer, OfferedProduct} from '../../domain/purchase/offer.ts';
import {type BackendSettings, configuredProducts} from '../options/backend-settings.ts';
import type {MerchantOrder} from './merchant-order.ts';
import {offeredProduct} from './offered-product.ts';

/** What a shopper can choose from for one order: the answer of `GET /offer`. */
export function offerOf({billing_address, ...order}: MerchantOrder, settings: BackendSettings): Offer {
  const {products, countries, fields, companies, merchant} = settings;
  const known = countries.find((country) => country === billing_address?.country);
  const [first = 'NO'] = countries;
  const company_lookup = countries.filter((country) => companies[country] !== undefined);
  return {
    version: 1,
    order,
    products: configuredProducts(products).flatMap((type) => {
      const product = offeredProduct(products, type, order);
      return product ? withChannel(product) : [];
    }),
    countries,
    default_country: known ?? first,
    ...(billing_address && {billing_address}),
    ...(Object.keys(fields).length > 0 && {fields}),
    ...(company_lookup.length > 0 && {company_lookup}),
    merchant,
  };
}

/**
 * Kravia delivers where nobody says otherwise. What the account's checkout says shows only once there is a session, so
 * a merchant who has set it there names it in the options as well.
 */
function withChannel(product: OfferedProduct): OfferedProduct {
  return invoiceProducts[product.type].grouped ? product : {invoice_channel: 'kravia', ...product};
}
