import type {Company, CompanyStatus} from './company.ts';

/** Why an invoice to a company may come back. A warning only: the shopper may know better than the register. */
export type CompanyWarning = Exclude<CompanyStatus, 'active' | 'unknown'> | 'sub_unit';

/**
 * What to warn of before a company is invoiced, gravest first. A sub-unit is a part of another company that has a
 * number of its own; a company that is named as its own parent is none.
 *
 * Source: Brønnøysundregistrene, overordnetEnhet of underenheter.
 */
export function companyWarnings(company: Company): readonly CompanyWarning[] {
  const {status} = company;
  const ofStatus = status === 'active' || status === 'unknown' ? [] : [status];
  return isSubUnit(company) ? [...ofStatus, 'sub_unit'] : ofStatus;
}

function isSubUnit({parent_number, organization_number}: Company): boolean {
  return parent_number !== undefined && parent_number !== organization_number;
}
