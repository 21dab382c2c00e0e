/** The words printed on an invoice. */
export interface InvoiceWords {
  /** For numbers and days, BCP 47. */
  readonly locale: string;
  readonly invoice: string;
  readonly seller: string;
  readonly buyer: string;
  readonly invoice_number: string;
  readonly invoice_date: string;
  readonly due_date: string;
  readonly organization_number: string;
  readonly your_reference: string;
  readonly order: string;
  readonly description: string;
  readonly quantity: string;
  readonly vat: string;
  readonly amount: string;
  readonly net: string;
  readonly unit_price: string;
  readonly total: string;
  readonly terms: string;
  readonly days: string;
  readonly page: string;
  readonly pay_to: string;
  readonly account: string;
  readonly payment_reference: string;
  readonly sandbox: string;
}

/** An invoice is written in the language of the buyer's country. */
export const invoiceWords: Readonly<Record<'NO' | 'SE' | 'FI', InvoiceWords>> = {
  NO: {
    locale: 'nb-NO',
    invoice: 'Faktura',
    seller: 'Selger',
    buyer: 'Kunde',
    invoice_number: 'Fakturanummer',
    invoice_date: 'Fakturadato',
    due_date: 'Forfallsdato',
    organization_number: 'Org.nr.',
    your_reference: 'Deres referanse',
    order: 'Ordre',
    description: 'Beskrivelse',
    quantity: 'Antall',
    vat: 'Mva.',
    amount: 'Beløp',
    net: 'Grunnlag',
    unit_price: 'Enhetspris',
    total: 'Å betale',
    terms: 'Betalingsbetingelser',
    days: 'dager netto',
    page: 'Side',
    pay_to: 'Betaling',
    account: 'Kontonummer',
    payment_reference: 'KID',
    sandbox: 'Laget i en testkasse. Ikke en ekte faktura; den skal ikke betales.',
  },
  SE: {
    locale: 'sv-SE',
    invoice: 'Faktura',
    seller: 'Säljare',
    buyer: 'Kund',
    invoice_number: 'Fakturanummer',
    invoice_date: 'Fakturadatum',
    due_date: 'Förfallodatum',
    organization_number: 'Org.nr',
    your_reference: 'Er referens',
    order: 'Order',
    description: 'Beskrivning',
    quantity: 'Antal',
    vat: 'Moms',
    amount: 'Belopp',
    net: 'Underlag',
    unit_price: 'À-pris',
    total: 'Att betala',
    terms: 'Betalningsvillkor',
    days: 'dagar netto',
    page: 'Sida',
    pay_to: 'Betalning',
    account: 'Kontonummer',
    payment_reference: 'OCR-nummer',
    sandbox: 'Skapad i en testkassa. Ingen riktig faktura; den ska inte betalas.',
  },
  FI: {
    locale: 'fi-FI',
    invoice: 'Lasku',
    seller: 'Myyjä',
    buyer: 'Asiakas',
    invoice_number: 'Laskun numero',
    invoice_date: 'Laskun päiväys',
    due_date: 'Eräpäivä',
    organization_number: 'Y-tunnus',
    your_reference: 'Viitteenne',
    order: 'Tilaus',
    description: 'Kuvaus',
    quantity: 'Määrä',
    vat: 'Alv',
    amount: 'Summa',
    net: 'Veroton',
    unit_price: 'Yksikköhinta',
    total: 'Maksettava',
    terms: 'Maksuehto',
    days: 'pv netto',
    page: 'Sivu',
    pay_to: 'Maksutiedot',
    account: 'Tilinumero',
    payment_reference: 'Viitenumero',
    sandbox: 'Luotu testikassassa. Tämä ei ole oikea lasku, eikä sitä pidä maksaa.',
  },
};
