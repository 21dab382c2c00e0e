/**
 * Organization numbers of Norway, Sweden and Finland: read as people write them, judged, written as people
 * read them.
 */
export type {OrganizationNumberIssue} from './domain/billing/issue.ts';
export type {Country} from './domain/countries/country.ts';
export {
  formatOrganizationNumber,
  type OrganizationNumber,
  parseOrganizationNumber,
} from './domain/countries/organization-number.ts';
export type {Reading} from './domain/countries/reading.ts';
