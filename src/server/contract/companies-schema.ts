import {z} from 'zod';
import {CountrySchema} from './country-schema.ts';

const Line = z.string().min(1);

/** A company as a register knows it, every text one line of plain text. */
export const CompanySchema = z.object({
  country: CountrySchema,
  organization_number: Line.describe('In the form that is sent: `923609016`, `5560360793`, `0112038-9`.'),
  business_name: Line,
  status: z.enum(['active', 'bankrupt', 'winding_up', 'restructuring', 'deleted', 'inactive', 'unknown']),
  source: Line.describe('The register: `brreg`, `prh`, `bolagsverket` or the shop’s own.'),
  legal_form: Line.describe('As the register words it: `AS`, `Osakeyhtiö`.').exactOptional(),
  address_line: Line.exactOptional(),
  postal_code: Line.exactOptional(),
  postal_place: Line.exactOptional(),
  parent_number: Line.describe('On sub-units: the company that invoices go to.').exactOptional(),
  is_sole_trader: z.boolean().exactOptional(),
});

/** The answer of `GET /companies`. */
export const CompaniesSchema = z.object({
  companies: z.array(CompanySchema).max(10).describe('In the order of the register.'),
});
