import {expect} from '@open-wc/testing';
import {allows, readPolicies} from '../../../src/widget/doctor/content-security-policy.ts';

const checkout = new URL('https://checkout.dintero.com');
const page = new URL('https://shop.example/checkout');
const script = new URL('https://cdn.example/invoice/1.0.0/chunks/doctor.js');

/** Source: W3C, Content Security Policy Level 3, sections 6.1 (fallbacks) and 6.7.2 (matching). */
const rules = [
  {policy: "img-src 'none'", directive: 'frame-src', address: checkout, let: true},
  {policy: "default-src 'self'", directive: 'frame-src', address: checkout, let: false},
  {
    policy: "default-src 'none'; child-src https://checkout.dintero.com",
    directive: 'frame-src',
    address: checkout,
    let: true,
  },
  {
    policy: "child-src https://checkout.dintero.com; frame-src 'none'",
    directive: 'frame-src',
    address: checkout,
    let: false,
  },
  {policy: 'frame-src *.dintero.com', directive: 'frame-src', address: checkout, let: true},
  {policy: 'frame-src *.checkout.dintero.com', directive: 'frame-src', address: checkout, let: false},
  {policy: 'frame-src https:', directive: 'frame-src', address: checkout, let: true},
  {policy: 'frame-src http://checkout.dintero.com', directive: 'frame-src', address: checkout, let: true},
  {
    policy: 'frame-src https://checkout.dintero.com:8443',
    directive: 'frame-src',
    address: checkout,
    let: false,
  },
  {policy: 'frame-src https://checkout.dintero.com:*', directive: 'frame-src', address: checkout, let: true},
  {policy: 'FRAME-SRC HTTPS://Checkout.Dintero.com', directive: 'frame-src', address: checkout, let: true},
  {policy: 'frame-src https://*', directive: 'frame-src', address: checkout, let: true},
  {policy: 'frame-src *:443', directive: 'frame-src', address: checkout, let: true},
  {policy: 'frame-src *:8443', directive: 'frame-src', address: checkout, let: false},
  {policy: 'frame-src *', directive: 'frame-src', address: checkout, let: true},
  {policy: 'frame-src', directive: 'frame-src', address: checkout, let: false},
  {policy: "frame-src 'none'; frame-src *", directive: 'frame-src', address: checkout, let: false},
  {
    policy: "connect-src 'self'",
    directive: 'connect-src',
    address: new URL('https://shop.example/invoice'),
    let: true,
  },
  {
    policy: "connect-src 'self'",
    directive: 'connect-src',
    address: new URL('https://api.shop.example/invoice'),
    let: false,
  },
  {
    policy: "connect-src 'self'",
    directive: 'connect-src',
    address: new URL('https://shop.example:8443/invoice'),
    let: false,
  },
  {
    policy: 'connect-src https://shop.example/invoice/',
    directive: 'connect-src',
    address: new URL('https://shop.example/invoice/offer'),
    let: true,
  },
  {
    policy: 'connect-src https://shop.example/api',
    directive: 'connect-src',
    address: new URL('https://shop.example/invoice'),
    let: false,
  },
  {
    policy: 'connect-src localhost:3000',
    directive: 'connect-src',
    address: new URL('https://localhost:3000/invoice'),
    let: true,
  },
  {policy: "script-src 'self'", directive: 'script-src', address: script, let: false},
  {policy: 'script-src https://cdn.example', directive: 'script-src', address: script, let: true},
  {policy: "script-src 'nonce-r4nd0m'", directive: 'script-src', address: script, let: true},
  {policy: "script-src 'strict-dynamic' 'sha256-abc'", directive: 'script-src', address: script, let: true},
  {policy: "script-src 'sha256-abc'", directive: 'script-src', address: script, let: false},
  {
    policy: "script-src 'none'; script-src-elem https://cdn.example",
    directive: 'script-src',
    address: script,
    let: true,
  },
] as const;

describe('a content security policy', () => {
  for (const {policy, directive, address, ...expected} of rules) {
    it(`${expected.let ? 'lets through' : 'blocks'} ${address.href} by ${policy}`, () => {
      const [read = new Map()] = readPolicies(policy);

      expect(allows(read, directive, address, page)).to.equal(expected.let);
    });
  }

  it('comes several to a header', () => {
    const policies = readPolicies("default-src 'self', frame-src 'none'");

    expect(policies.map((policy) => [...policy.keys()])).to.deep.equal([['default-src'], ['frame-src']]);
  });

  it('is none when there is nothing in it', () => {
    expect(readPolicies(' ')).to.deep.equal([]);
  });
});
