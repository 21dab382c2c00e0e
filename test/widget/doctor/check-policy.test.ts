import {expect} from '@open-wc/testing';
import {checkPolicy} from '../../../src/widget/doctor/check-policy.ts';
import {readPolicies} from '../../../src/widget/doctor/content-security-policy.ts';

const needs = {
  page: new URL('https://shop.example/checkout'),
  checkouts: [new URL('https://checkout.dintero.com')],
  maybeSandbox: false,
  backends: [new URL('https://shop.example/invoice')],
  script: new URL('https://shop.example/embed.js'),
};

const strict =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; frame-src https://checkout.dintero.com; require-trusted-types-for 'script'";

const policies = [
  {policy: strict, codes: []},
  {policy: `${strict}; trusted-types lit-html`, codes: []},
  {policy: `${strict}; trusted-types *`, codes: []},
  {policy: `${strict}; trusted-types shop`, codes: ['csp-trusted-types']},
  {policy: "default-src 'self'", codes: ['csp-frame']},
  {policy: "default-src 'none'", codes: ['csp-frame', 'csp-connect', 'csp-script']},
  {policy: 'connect-src https://api.shop.example', codes: ['csp-connect']},
];

describe('what a policy blocks of the widget', () => {
  for (const {policy, codes} of policies) {
    it(`is ${codes.join(', ') || 'nothing'}: ${policy}`, () => {
      const found = readPolicies(policy).flatMap((one) => checkPolicy(one, needs));

      expect(found.map(({code}) => code)).to.deep.equal(codes);
    });
  }

  it('is nothing that is known of a script whose bundler tells no address', () => {
    const script = new URL('file:///shop/node_modules/invoice-checkout/dist/doctor.js');

    const found = readPolicies("script-src 'self'").flatMap((one) => checkPolicy(one, {...needs, script}));

    expect(found).to.deep.equal([]);
  });

  it('is told with what to add', () => {
    const found = readPolicies("frame-src 'self'").flatMap((one) => checkPolicy(one, needs));

    expect(found[0]?.remedy).to.equal('Add it: frame-src https://checkout.dintero.com');
  });

  const developers = [
    {policy: 'frame-src http://localhost:4010', codes: []},
    {policy: "frame-src 'self'", codes: ['csp-frame']},
  ];
  for (const {policy, codes} of developers) {
    it(`is ${codes.join(', ') || 'nothing'} where the sandbox may play Dintero: ${policy}`, () => {
      const found = readPolicies(policy).flatMap((one) => checkPolicy(one, {...needs, maybeSandbox: true}));

      expect(found.map(({code}) => code)).to.deep.equal(codes);
    });
  }

  it('is nothing of a frame that the page does not show', () => {
    const found = readPolicies("frame-src 'none'").flatMap((one) =>
      checkPolicy(one, {...needs, checkouts: []}),
    );

    expect(found).to.deep.equal([]);
  });
});
