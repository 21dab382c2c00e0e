/**
 * Numbers in the groups that people read them in.
 */
import type {Country} from '../../domain/countries/country.ts';

/** A Norwegian account: `1506 61 04718`. */
export function printedAccount(bban: string): string {
  return bban.replace(/^(\d{4})(\d{2})(\d{5})$/, '$1 $2 $3');
}

/** A bankgiro number: `5015-6784`. */
export function printedBankgiro(bankgiro: string): string {
  return bankgiro.replace(/^(\d{4})(\d{4})$/, '$1-$2');
}

/** A Finnish reference number, in groups of five from the right. */
export function printedReference(reference: string): string {
  return reference.replace(/\B(?=(?:\d{5})+$)/g, ' ');
}

/** An IBAN in groups of four. Source: ISO 13616, print format. */
export function printedIban(iban: string): string {
  return iban.replace(/(.{4})(?=.)/g, '$1 ');
}

/** An organisation number as its country writes it: `923 609 016`, `556036-0793`, `0112038-9`. */
export function printedOrganizationNumber(number: string, country: Country): string {
  const digits = number.replace(/\D/g, '');
  switch (country) {
    case 'NO':
      return digits.replace(/^(\d{3})(\d{3})(\d{3})$/, '$1 $2 $3');
    case 'SE':
      return digits.replace(/^(?:\d{2})?(\d{6})(\d{4})$/, '$1-$2');
    default:
      return digits.replace(/^(\d{7})(\d)$/, '$1-$2');
  }
}
