import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {isDaysUntilDue} from '../../../src/domain/invoice/days-until-due.ts';

describe('isDaysUntilDue', () => {
  for (const value of [0, 1, 14, 365]) {
    it(`takes ${value}`, () => {
      assert.equal(isDaysUntilDue(value), true);
    });
  }

  for (const value of [-1, 366, 14.5, Number.NaN, '14', null, undefined]) {
    it(`refuses the ${typeof value} ${value}`, () => {
      assert.equal(isDaysUntilDue(value), false);
    });
  }
});
