/** One input of the billing address on the checkout page. */
export interface AddressInput {
  readonly name: AddressField;
  /** Only asked of companies. */
  readonly company?: boolean;
  readonly required?: boolean;
  /** HTML's autofill token. */
  readonly autocomplete?: string;
  readonly inputmode?: 'tel' | 'email' | 'numeric';
  /** Shares its line with a neighbour where there is room. */
  readonly half?: boolean;
}

/** The members of Dintero's OrderAddress that the page asks for. */
export type AddressField =
  | 'business_name'
  | 'organization_number'
  | 'first_name'
  | 'last_name'
  | 'address_line'
  | 'address_line_2'
  | 'co_address'
  | 'postal_code'
  | 'postal_place'
  | 'country'
  | 'phone_number'
  | 'email'
  | 'customer_reference'
  | 'cost_center';

/** What is always on the page, in its order. */
export const addressInputs: readonly AddressInput[] = [
  {name: 'business_name', company: true, required: true, autocomplete: 'organization'},
  {name: 'organization_number', company: true, required: true, autocomplete: 'off'},
  {name: 'first_name', required: true, autocomplete: 'given-name', half: true},
  {name: 'last_name', required: true, autocomplete: 'family-name', half: true},
  {name: 'address_line', required: true, autocomplete: 'address-line1'},
  {name: 'postal_code', required: true, autocomplete: 'postal-code', inputmode: 'numeric', half: true},
  {name: 'postal_place', required: true, autocomplete: 'address-level2', half: true},
  {name: 'country', required: true, autocomplete: 'country'},
  {name: 'phone_number', required: true, autocomplete: 'tel', inputmode: 'tel'},
  {name: 'email', required: true, autocomplete: 'email', inputmode: 'email'},
  {name: 'customer_reference', autocomplete: 'off'},
];

/** What is folded away until it is wanted. */
export const moreAddressInputs: readonly AddressInput[] = [
  {name: 'co_address', autocomplete: 'off'},
  {name: 'address_line_2', autocomplete: 'address-line2'},
  {name: 'cost_center', company: true, autocomplete: 'off'},
];
