import {expect} from '@open-wc/testing';
import {checkViolations} from '../../../src/widget/doctor/check-violations.ts';
import {recordViolations} from '../../../src/widget/doctor/violations.ts';

/** The browser says that the page's policy blocked something. */
function block(
  effectiveDirective: string,
  blockedURI: string,
  more: Partial<SecurityPolicyViolationEventInit> = {},
): void {
  const facts = {effectiveDirective, blockedURI, violatedDirective: effectiveDirective};
  document.dispatchEvent(
    new SecurityPolicyViolationEvent('securitypolicyviolation', {
      ...facts,
      documentURI: location.href,
      originalPolicy: effectiveDirective,
      disposition: 'enforce',
      statusCode: 200,
      ...more,
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

  it('is told when it is the drawing', () => {
    block('trusted-types', 'trusted-types-policy', {sample: 'lit-html'});

    const remedies = checkViolations([]).map(({remedy}) => remedy);

    expect(remedies).to.deep.equal(['Let it through if it is the widget’s: trusted-types lit-html']);
  });

  it('is left to others when it is theirs', () => {
    block('img-src', 'https://ads.example/pixel');
    block('img-src', 'https://shop.example/logo.png');
    block('trusted-types', 'trusted-types-policy', {sample: 'dompurify'});
    block('require-trusted-types-for', 'trusted-types-sink', {sample: 'Element innerHTML|<b>Kari'});

    const messages = checkViolations(['https://shop.example']).map(({message}) => message);

    expect(messages.join()).not.to.match(/ads|shop\.example|dompurify|sink|Kari/);
  });

  it('is nothing that a policy only reported', () => {
    block('frame-src', 'https://planned.example/', {disposition: 'report'});

    const messages = checkViolations(['https://planned.example']).map(({message}) => message);

    expect(messages.join()).not.to.include('planned.example');
  });
});
