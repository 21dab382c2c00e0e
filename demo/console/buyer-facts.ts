import {html} from 'hono/html';
import {type Country, formatOrganizationNumber, parseOrganizationNumber} from 'invoice-checkout';
import type {Invoice} from 'invoice-checkout/server';
import type {Html} from '../fill-page.ts';
import type {Language} from '../languages.ts';
import {countries} from '../settings.ts';
import {fact} from './fact.ts';
import {buyerName} from './invoice-words.ts';
import {newInvoiceWords} from './new-invoice/words.ts';
import {consoleWords} from './words.ts';

/** Who buys, by what a bookkeeper looks for: name and address, company number, contact, the buyer's own reference. */
export function buyerFacts(invoice: Invoice, language: Language): Html {
  const {fields, contact} = newInvoiceWords[language];
  const {billing_address: address = {}} = invoice;
  const {business_name, first_name = '', last_name = '', organization_number, customer_reference} = address;
  const place = [address.postal_code, address.postal_place].filter(Boolean).join(' ');
  const country = countries.find((known) => known === address.country);
  const countryName = country && new Intl.DisplayNames(language, {type: 'region'}).of(country);
  const person = business_name && `${first_name} ${last_name}`;
  return html`
    ${fact(consoleWords[language].buyer, rows(buyerName(invoice), address.address_line, place, countryName ?? address.country))}
    ${organization_number && companyNumber(organization_number, country, language)}
    ${fact(contact, rows(person, address.email, address.phone_number))}
    ${customer_reference && fact(fields.customer_reference, customer_reference)}`;
}

/** Named and grouped as in its country, if it is one's. */
function companyNumber(number: string, country: Country | undefined, language: Language): Html {
  const {fields, organizationNumbers} = newInvoiceWords[language];
  if (country === undefined) return fact(fields.organization_number, number);
  const read = parseOrganizationNumber(number, country);
  return fact(organizationNumbers[country], read.ok ? formatOrganizationNumber(read.value, country) : number);
}

function rows(...texts: readonly (string | undefined)[]): Html {
  return html`${texts.filter((text) => text?.trim()).map((text) => html`<span class="row">${text}</span>`)}`;
}
