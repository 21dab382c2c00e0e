import type {SandboxMerchant} from '../account.ts';
import type {BillingAddress} from '../schemas/billing-address.ts';
import {type InvoiceWords, invoiceWords} from './invoice-words.ts';
import {printedOrganizationNumber} from './printed-numbers.ts';

/** The lines of the buyer's address; a member that is missing is left out when they are drawn. */
export function buyerLines(buyer: BillingAddress, words: InvoiceWords): (string | undefined)[] {
  const {organization_number: number, country} = buyer;
  const person = `${buyer.first_name} ${buyer.last_name}`;
  const company = number && `${words.organization_number} ${printedOrganizationNumber(number, country)}`;
  return [
    ...(buyer.business_name ? [buyer.business_name, company, person] : [person]),
    buyer.co_address,
    buyer.address_line,
    buyer.address_line_2,
    `${buyer.postal_code} ${buyer.postal_place ?? ''}`,
    countryName(country, words),
  ];
}

/** The lines of the seller's address. In Norway the number says that the seller charges VAT. Source: bokføringsforskriften § 5-1-2. */
export function sellerLines(merchant: SandboxMerchant, words: InvoiceWords): (string | undefined)[] {
  const {organization_number: number, country = 'NO'} = merchant;
  const label = invoiceWords[country].organization_number;
  const suffix = country === 'NO' ? ' MVA' : '';
  return [
    merchant.name,
    number && `${label} ${printedOrganizationNumber(number, country)}${suffix}`,
    merchant.address_line,
    `${merchant.postal_code ?? ''} ${merchant.postal_place ?? ''}`,
    merchant.country && countryName(merchant.country, words),
  ];
}

function countryName(country: string, {locale}: InvoiceWords): string {
  return new Intl.DisplayNames(locale, {type: 'region'}).of(country) ?? country;
}
