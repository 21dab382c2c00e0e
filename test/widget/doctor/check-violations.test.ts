import {expect} from '@open-wc/testing';
import {checkViolations} from '../../../src/widget/doctor/check-violations.ts';
import {recordViolations} from '../../../src/widget/doctor/violations.ts';

/** The browser says that the page's policy blocked something. */
function block(effectiveDirective: string, blockedURI: string): void {
  const facts = {effectiveDirective, blockedURI, violatedDirective: effectiveDirective};
  document.dispatchEvent(
    new SecurityPolicyViolationEvent('securitypolicyviolation', {
      ...facts,
      documentURI: location.href,
      originalPolicy: effectiveDirective,
      disposition: 'enforce',
      statusCode: 200,
    }),
  );
}

describe('what a policy has blocked', () => {
  before(recordViolations);

  it('is told once, by its origin alone, when it is the widget’s', () => {
    block('frame-src', 'https://checkout.dintero.com/?sid=T12345678.5cyWnV68vzJ1kYjZPrKWWm');
    block('frame-src', 'https://checkout.dintero.com/?sid=another');

    const messages = checkViolations(['https://checkout.dintero.com']).map(({message}) => message);

    expect(messages).to.deep.equal([
      'The page’s content-security-policy has blocked something of https://checkout.dintero.com (frame-src).',
    ]);
  });

  it('is left to others when it is theirs', () => {
    block('img-src', 'https://ads.example/pixel');

    const messages = checkViolations(['https://checkout.dintero.com']).map(({message}) => message);

    expect(messages.join()).not.to.include('ads.example');
  });
});
