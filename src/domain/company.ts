import type {Country} from './countries/country.ts';

/** Whether a company still does business, as far as its register tells. */
export type CompanyStatus =
  | 'active'
  | 'bankrupt'
  | 'winding_up'
  | 'restructuring'
  | 'deleted'
  | 'inactive'
  | 'unknown';

/**
 * A company as a register knows it, whichever register that is: one of the `companies` that `GET /companies` of the
 * merchant contract answers. Every text is a single line of plain text, however much it may look like markup.
 */
export interface Company {
  readonly country: Country;
  /** In the form that is sent: `923609016`, `5560360793`, `0112038-9`. */
  readonly organization_number: string;
  readonly business_name: string;
  readonly status: CompanyStatus;
  /** The register: `brreg`, `prh`, `bolagsverket` or one of the shop's own. */
  readonly source: string;
  /** As the register words it: `AS`, `Osakeyhtiö`. */
  readonly legal_form?: string;
  readonly address_line?: string;
  readonly postal_code?: string;
  readonly postal_place?: string;
  /** The company that a sub-unit belongs to; invoices go to that one. */
  readonly parent_number?: string;
  readonly is_sole_trader?: boolean;
}
