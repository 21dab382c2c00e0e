/** The shop as a seller: named in the widget, at Dintero's checkout and on invoices. */
export const merchant = {
  name: 'Bjørk & Blekk AS',
  address_line: 'Løvetanngata 4',
  postal_code: '0562',
  postal_place: 'Oslo',
  country: 'NO',
} as const;
