import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {companyAddress} from '../../../src/domain/billing/company-address.ts';
import {fjordlysHandel, skogsbryn} from '../../support/companies.ts';

describe('companyAddress', () => {
  it('is written as people in the country write it, with names as the register has them', () => {
    assert.deepEqual(companyAddress(skogsbryn), {
      organization_number: '556036-0793',
      business_name: 'Skogsbryn AB',
      address_line: 'Storgatan 1',
      postal_code: '111 22',
      postal_place: 'STOCKHOLM',
    });
  });

  it('is empty where the register has nothing', () => {
    assert.deepEqual(companyAddress(fjordlysHandel), {
      organization_number: '310 000 027',
      business_name: 'FJORDLYS HANDEL AS',
      address_line: '',
      postal_code: '',
      postal_place: '',
    });
  });
});
