import {expect} from '@open-wc/testing';
import {checkAccounts} from '../../../src/widget/doctor/check-accounts.ts';

const test = {isTest: true, checkout: new URL('https://checkout.dintero.com')};
const live = {isTest: false, checkout: new URL('https://checkout.dintero.com')};
const sandbox = {isTest: true, checkout: new URL('http://localhost:4010')};

/** Source: Dintero, authentication (`T` and `P` accounts share their hosts). */
const shops = [
  {page: 'https://shop.example/checkout', sessions: [], codes: []},
  {page: 'https://shop.example/checkout', sessions: [live], codes: []},
  {page: 'https://shop.example/checkout', sessions: [test], codes: ['test-account']},
  {page: 'http://localhost:5173/checkout', sessions: [sandbox], codes: []},
  {page: 'http://localhost:5173/checkout', sessions: [live], codes: ['live-account']},
  {page: 'https://shop.example/checkout', sessions: [{...sandbox, isTest: false}], codes: ['mixed-accounts']},
  {page: 'https://shop.example/checkout', sessions: [live, test], codes: ['mixed-accounts', 'test-account']},
];

describe('accounts', () => {
  for (const {page, sessions, codes} of shops) {
    const used = sessions.map(({isTest, checkout}) => `${isTest ? 'T' : 'P'} at ${checkout.host}`);
    it(`are ${codes.join(', ') || 'fine'} on ${page} with ${used.join(' and ') || 'none'}`, () => {
      expect(checkAccounts(sessions, page).map(({code}) => code)).to.deep.equal(codes);
    });
  }
});
