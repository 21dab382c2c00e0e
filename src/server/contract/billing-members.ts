import type {BillingField} from '../../domain/billing/issue.ts';

const fields: Readonly<Record<BillingField, true>> = {
  business_name: true,
  organization_number: true,
  first_name: true,
  last_name: true,
  address_line: true,
  postal_code: true,
  postal_place: true,
  country: true,
  phone_number: true,
  email: true,
  customer_reference: true,
};

/** The members of a schema that has each field of a billing address, all alike. */
export function billingMembers<Schema>(member: Schema): Readonly<Record<BillingField, Schema>> {
  const members = Object.keys(fields).map((field) => [field, member]);
  return Object.fromEntries(members) as Record<BillingField, Schema>;
}
