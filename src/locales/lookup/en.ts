import type {LookupMessages} from '../messages.ts';

/** English. */
export const messages: LookupMessages = {
  companies: 'Companies in the register',
  companies_found: 'Companies found: {count}',
  companies_source: 'Source: {source}',
  company_filled: 'Filled in from the register: {fields}.',
  company_kept: 'Left as you wrote it: {fields}.',
  company_undo: 'Undo',
  company_undone: 'Undone. The fields are as they were before.',
  company_unavailable: 'The company register is not answering. Please fill in the details yourself.',
  company_status: 'The register says: {status}. Check that this is the right company.',
  status_bankrupt: 'bankrupt',
  status_winding_up: 'being wound up',
  status_restructuring: 'in restructuring',
  status_deleted: 'removed from the register',
  status_inactive: 'not in business',
  status_sub_unit: 'branch',
  company_sub_unit: 'This number belongs to a branch. Invoices normally go to the company it is part of.',
  company_use_parent: 'Use the company with number {number}',
};
