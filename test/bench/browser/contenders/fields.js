/** What every form asks for, in the order of the billing address. */
export const fields = [
  {name: 'business_name', label: 'Company', autocomplete: 'billing organization'},
  {name: 'organization_number', label: 'Organisation number', inputmode: 'numeric'},
  {name: 'first_name', label: 'First name', autocomplete: 'billing given-name'},
  {name: 'last_name', label: 'Last name', autocomplete: 'billing family-name'},
  {name: 'address_line', label: 'Address', autocomplete: 'billing street-address'},
  {name: 'postal_code', label: 'Postal code', autocomplete: 'billing postal-code', inputmode: 'numeric'},
  {name: 'postal_place', label: 'Town', autocomplete: 'billing address-level2'},
  {name: 'email', label: 'E-mail', autocomplete: 'billing email', type: 'email'},
  {name: 'phone_number', label: 'Phone', autocomplete: 'billing tel', type: 'tel'},
  {name: 'customer_reference', label: 'Reference (optional)', optional: true},
];

export const countries = {NO: 'Norway', SE: 'Sweden', FI: 'Finland'};

export const products = {
  'kravia.invoice_b2b': 'Company invoice, due 14 days after it is issued',
  'kravia.invoice_b2b_grouped': 'Collective company invoice, once a month',
  'kravia.invoice_b2c': 'Personal invoice, due 14 days after it is issued',
};

export const missing = 'Fill in this field';
export const submit = 'Continue';
