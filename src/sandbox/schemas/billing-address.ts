/**
 * Who is invoiced. Check digits are not judged: Dintero's own examples use `123456789`, which fails them.
 *
 * Source: Dintero, Kravia customer checkout (billing address requirements); payments API, OrderAddress.
 */
import {z} from 'zod';

const text = z.string().trim().min(1);

const person = {
  first_name: text,
  last_name: text,
  address_line: text,
  address_line_2: text.optional(),
  co_address: text.optional(),
  postal_code: text,
  postal_place: text.optional(),
  country: z.enum(['NO', 'SE', 'FI']),
  phone_number: z.string().regex(/^\+?\d{5,15}$/, 'Digits, with an optional + in front'),
  email: z.email().max(100),
  customer_reference: z.string().optional(),
  organization_type: z.string().optional(),
  comment: z.string().optional(),
  latitude: z.number().optional(),
  longitude: z.number().optional(),
};

const company = {
  ...person,
  business_name: text,
  organization_number: text,
  cost_center: z.string().max(64).optional(),
};

/** A person's address: a member of a company is refused. */
export const PersonAddress = z.strictObject(person).check(judgeNumbers);

/** A company's address. */
export const CompanyAddress = z.strictObject(company).check(judgeNumbers);

/** The address that an invoice goes to. */
export type BillingAddress = z.infer<typeof PersonAddress> & Partial<z.infer<typeof CompanyAddress>>;

const shapes = {
  NO: {organization_number: /^\d{9}$/, postal_code: /^\d{4}$/},
  SE: {organization_number: /^(\d{10}|\d{12})$/, postal_code: /^\d{3} ?\d{2}$/},
  FI: {organization_number: /^\d{7}-?\d$/, postal_code: /^\d{5}$/},
};

function judgeNumbers({
  value,
  issues,
}: z.core.ParsePayload<{country: keyof typeof shapes; postal_code: string; organization_number?: string}>) {
  for (const [field, shape] of Object.entries(shapes[value.country])) {
    const input = value[field as 'postal_code' | 'organization_number'];
    if (input === undefined || shape.test(input)) continue;
    issues.push({code: 'custom', path: [field], input, message: `Not used in ${value.country}`});
  }
}
