import {normaliseLine} from '../../domain/countries/normalise-text.ts';
import type {Transaction} from '../dintero/answers.ts';
import {invoiceFacts} from '../purchases/invoice-facts.ts';
import {readBillingAddress} from './read-billing-address.ts';

/**
 * A search for invoices by a part of their reference, their number or the company's name, in any case. People are not
 * found by name: what is searched for stands in addresses and logs.
 */
export function invoiceSearch(text: string): (transaction: Transaction) => boolean {
  const wanted = comparable(text);
  return (transaction) => {
    const {merchant_reference, merchant_reference_2} = transaction;
    const {invoice_number} = invoiceFacts(transaction);
    const {business_name} = readBillingAddress(transaction.billing_address) ?? {};
    const names = [merchant_reference, merchant_reference_2, invoice_number, business_name];
    return names.some((name) => name && comparable(name).includes(wanted));
  };
}

function comparable(text: string): string {
  return normaliseLine(text).toLowerCase();
}
