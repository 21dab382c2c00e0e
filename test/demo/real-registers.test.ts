import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {realRegisters} from '../../demo/real-registers.ts';

describe('the real company registers of the demo', () => {
  const sweden = {BOLAGSVERKET_CLIENT_ID: 'client', BOLAGSVERKET_CLIENT_SECRET: 'secret'};
  const environments = [
    {environment: {}, countries: []},
    {environment: {COMPANY_LOOKUP: '', BOLAGSVERKET_CLIENT_ID: ''}, countries: []},
    {environment: {COMPANY_LOOKUP: 'open'}, countries: ['NO', 'FI']},
    {environment: sweden, countries: ['SE']},
    {environment: {BOLAGSVERKET_CLIENT_ID: 'client'}, countries: []},
    {environment: {COMPANY_LOOKUP: 'open', ...sweden}, countries: ['NO', 'FI', 'SE']},
  ];
  for (const {environment, countries} of environments) {
    it(`are those of [${countries}] with [${Object.keys(environment)}] set`, () => {
      assert.deepEqual(Object.keys(realRegisters(environment)), countries);
    });
  }
});
