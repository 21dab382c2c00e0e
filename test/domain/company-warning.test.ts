import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Company} from '../../src/domain/company.ts';
import {type CompanyWarning, companyWarnings} from '../../src/domain/company-warning.ts';
import {fjordlys, fjordlysBergen} from '../support/companies.ts';

describe('companyWarnings', () => {
  const rows: {what: string; company: Company; warnings: CompanyWarning[]}[] = [
    {what: 'an active company', company: fjordlys, warnings: []},
    {what: 'one whose standing nobody knows', company: {...fjordlys, status: 'unknown'}, warnings: []},
    {what: 'a bankrupt one', company: {...fjordlys, status: 'bankrupt'}, warnings: ['bankrupt']},
    {what: 'one being wound up', company: {...fjordlys, status: 'winding_up'}, warnings: ['winding_up']},
    {
      what: 'one in restructuring',
      company: {...fjordlys, status: 'restructuring'},
      warnings: ['restructuring'],
    },
    {what: 'a deleted one', company: {...fjordlys, status: 'deleted'}, warnings: ['deleted']},
    {what: 'an inactive one', company: {...fjordlys, status: 'inactive'}, warnings: ['inactive']},
    {what: 'a sub-unit', company: fjordlysBergen, warnings: ['sub_unit']},
    {
      what: 'a deleted sub-unit',
      company: {...fjordlysBergen, status: 'deleted'},
      warnings: ['deleted', 'sub_unit'],
    },
    {
      what: 'a company that is named as its own parent',
      company: {...fjordlys, parent_number: fjordlys.organization_number},
      warnings: [],
    },
  ];
  for (const {what, company, warnings} of rows) {
    it(`of ${what} are ${warnings.join(' and ') || 'none'}`, () => {
      assert.deepEqual(companyWarnings(company), warnings);
    });
  }
});
