import type {Country} from '../countries/country.ts';

/** Why a text is not a number of a company in the chosen country; worded in every language. */
export type OrganizationNumberIssue =
  | 'empty'
  | 'characters'
  | 'length'
  | 'check_digit'
  | 'structure'
  | 'personal_number'
  | 'other_country';

/** Why a field of the billing address cannot be used; the codes that the HTTP contract carries. */
export type BillingIssue = OrganizationNumberIssue | 'required' | 'too_long';

/** One field that cannot be used, with the countries whose number it would be. */
export interface FieldIssue {
  readonly field: BillingField;
  readonly code: BillingIssue;
  readonly suggests?: readonly Country[];
}

/** The fields of a billing address, under Dintero's names. */
export type BillingField =
  | 'business_name'
  | 'organization_number'
  | 'first_name'
  | 'last_name'
  | 'address_line'
  | 'postal_code'
  | 'postal_place'
  | 'country'
  | 'phone_number'
  | 'email'
  | 'customer_reference';
