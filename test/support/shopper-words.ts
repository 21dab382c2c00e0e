import type {Messages} from 'invoice-checkout';

/** The languages that the demo speaks. */
export type Language = 'nb' | 'nn' | 'sv' | 'sv-FI' | 'fi' | 'en';

type Read =
  | 'continue'
  | 'invoice_created'
  | 'invoice_grouped'
  | 'merchant_reference'
  | 'amount'
  | 'invoice_number'
  | 'invoice_date'
  | 'due_date'
  | 'expected_issue_date'
  | 'expected_due_date'
  | 'captured_amount'
  | 'next_grouped'
  | 'open_document'
  | 'failed_declined'
  | 'failed_authorization';

/** What a shopper looks for on the way: the widget's words by their keys, the cart's button and Dintero's buttons. */
export type ShopperWords = Readonly<Pick<Messages, Read> & Record<'toCheckout' | 'pay' | 'approve', string>>;

const swedish: ShopperWords = {
  toCheckout: 'Till kassan',
  continue: 'Fortsätt',
  pay: 'Betala',
  approve: 'Godkänn med BankID',
  invoice_created: 'Fakturan har skapats',
  invoice_grouped: 'Köpet kommer på samlingsfakturan',
  merchant_reference: 'Ordernummer',
  amount: 'Belopp',
  invoice_number: 'Fakturanummer',
  invoice_date: 'Fakturadatum',
  due_date: 'Förfallodag',
  expected_issue_date: 'Beräknat fakturadatum',
  expected_due_date: 'Beräknad förfallodag',
  captured_amount: 'Inbetalt hittills',
  next_grouped: 'Alla köp under perioden samlas på en faktura. Inget är betalt än.',
  open_document: 'Öppna fakturan (PDF)',
  failed_declined: 'Fakturaköpet nekades.',
  failed_authorization: 'Fakturaköpet godkändes inte.',
};

/** The words by language, written down a second time on purpose: a shopper knows none of the shop's files. */
export const shopperWords: Readonly<Record<Language, ShopperWords>> = {
  nb: {
    toCheckout: 'Gå til kassen',
    continue: 'Fortsett',
    pay: 'Betal',
    approve: 'Godkjenn med BankID',
    invoice_created: 'Fakturaen er opprettet',
    invoice_grouped: 'Kjøpet kommer på samlefakturaen',
    merchant_reference: 'Ordrenummer',
    amount: 'Beløp',
    invoice_number: 'Fakturanummer',
    invoice_date: 'Fakturadato',
    due_date: 'Forfallsdato',
    expected_issue_date: 'Forventet fakturadato',
    expected_due_date: 'Forventet forfallsdato',
    captured_amount: 'Innbetalt hittil',
    next_grouped: 'Alle kjøp i perioden samles på én faktura. Ingenting er betalt ennå.',
    open_document: 'Åpne fakturaen (PDF)',
    failed_declined: 'Fakturaen ble avslått.',
    failed_authorization: 'Fakturaen ble ikke godkjent.',
  },
  nn: {
    toCheckout: 'Gå til kassa',
    continue: 'Hald fram',
    pay: 'Betal',
    approve: 'Godkjenn med BankID',
    invoice_created: 'Fakturaen er oppretta',
    invoice_grouped: 'Kjøpet kjem på samlefakturaen',
    merchant_reference: 'Ordrenummer',
    amount: 'Beløp',
    invoice_number: 'Fakturanummer',
    invoice_date: 'Fakturadato',
    due_date: 'Forfallsdato',
    expected_issue_date: 'Venta fakturadato',
    expected_due_date: 'Venta forfallsdato',
    captured_amount: 'Innbetalt hittil',
    next_grouped: 'Alle kjøp i perioden blir samla på éin faktura. Ingenting er betalt enno.',
    open_document: 'Opne fakturaen (PDF)',
    failed_declined: 'Fakturaen vart avslått.',
    failed_authorization: 'Fakturaen vart ikkje godkjend.',
  },
  sv: swedish,
  'sv-FI': swedish,
  fi: {
    toCheckout: 'Siirry kassalle',
    continue: 'Jatka',
    pay: 'Maksa',
    approve: 'Vahvista BankID:llä',
    invoice_created: 'Lasku on luotu',
    invoice_grouped: 'Ostos lisätään koontilaskulle',
    merchant_reference: 'Tilausnumero',
    amount: 'Summa',
    invoice_number: 'Laskun numero',
    invoice_date: 'Laskun päiväys',
    due_date: 'Eräpäivä',
    expected_issue_date: 'Laskun arvioitu päiväys',
    expected_due_date: 'Arvioitu eräpäivä',
    captured_amount: 'Maksettu tähän mennessä',
    next_grouped: 'Jakson kaikki ostokset kootaan yhdelle laskulle. Mitään ei ole vielä maksettu.',
    open_document: 'Avaa lasku (PDF)',
    failed_declined: 'Laskutusta ei myönnetty.',
    failed_authorization: 'Laskua ei hyväksytty.',
  },
  en: {
    toCheckout: 'Go to checkout',
    continue: 'Continue',
    pay: 'Pay',
    approve: 'Approve with BankID',
    invoice_created: 'Your invoice has been created',
    invoice_grouped: 'Your purchase has been added to your collective invoice',
    merchant_reference: 'Order number',
    amount: 'Amount',
    invoice_number: 'Invoice number',
    invoice_date: 'Invoice date',
    due_date: 'Due date',
    expected_issue_date: 'Expected invoice date',
    expected_due_date: 'Expected due date',
    captured_amount: 'Paid so far',
    next_grouped: 'All purchases in the period go on one invoice. Nothing is paid yet.',
    open_document: 'Open the invoice (PDF)',
    failed_declined: 'The invoice was declined.',
    failed_authorization: 'The invoice was not approved.',
  },
};
