import {expect} from '@open-wc/testing';
import {nearestName} from '../../../src/widget/doctor/nearest-name.ts';

const known = [
  'backend',
  'order',
  'mode',
  'locale',
  'country',
  'product',
  'first_name',
  'organization_number',
];

const names = [
  {name: 'back-end', meant: 'backend'},
  {name: 'backEnd', meant: 'backend'},
  {name: 'oder', meant: 'order'},
  {name: 'firstName', meant: 'first_name'},
  {name: 'organisation_number', meant: 'organization_number'},
  {name: 'class', meant: undefined},
  {name: 'data-testid', meant: undefined},
  {name: '', meant: undefined},
];

describe('the nearest name', () => {
  for (const {name, meant} of names) {
    it(`to “${name}” is ${meant ?? 'none'}`, () => {
      expect(nearestName(name, known)).to.equal(meant);
    });
  }
});
