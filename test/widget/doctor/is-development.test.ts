import {expect} from '@open-wc/testing';
import {asksForDoctor, isDevelopment} from '../../../src/widget/doctor/is-development.ts';

/** Source: RFC 6761, sections 6.2 (test) and 6.3 (localhost); RFC 1122, section 3.2.1.3 (loopback). */
const addresses = [
  {address: 'http://localhost:5173/checkout', development: true},
  {address: 'http://shop.localhost/', development: true},
  {address: 'http://127.0.0.1:8000/', development: true},
  {address: 'http://[::1]:8000/', development: true},
  {address: 'https://shop.test/', development: true},
  {address: 'https://shop.example/', development: false},
  {address: 'https://localhost.example/', development: false},
  {address: 'https://shoptest/', development: false},
  {address: 'https://shop.example/?from=http://localhost/', development: false},
];

describe('an address', () => {
  for (const {address, development} of addresses) {
    it(`${address} is ${development ? 'a developer’s' : 'a shop’s'}`, () => {
      expect(isDevelopment(address)).to.equal(development);
    });
  }

  it('asks for the doctor by its query', () => {
    expect(asksForDoctor('https://shop.example/checkout?invoice-doctor')).to.equal(true);
    expect(asksForDoctor('https://shop.example/invoice-doctor')).to.equal(false);
  });
});
