import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {parseEmail} from '../../../src/domain/billing/email-address.ts';
import {told} from '../countries/told.ts';

const label = 'a'.repeat(63);

/** A text, what it is read as, and why. */
const rows: readonly (readonly [text: string, expected: string, source: string])[] = [
  ['kari@example.no', 'kari@example.no', 'HTML standard: valid email address'],
  ['  kari@example.no\n', 'kari@example.no', 'pasted with space and line end'],
  ['kari\u200b@example.no\ufeff', 'kari@example.no', 'pasted with invisible characters'],
  ['Kari.Nordmann@Example.NO', 'Kari.Nordmann@example.no', 'RFC 5321 § 2.4: only the host ignores case'],
  ['kari+paid@example.no', 'kari+paid@example.no', 'RFC 5233: a tag'],
  ["o'brien_1!#$%&*/=?^`{|}~-@example.no", "o'brien_1!#$%&*/=?^`{|}~-@example.no", 'RFC 5322 § 3.2.3: atext'],
  ['k@a.no', 'k@a.no', 'short ones are real'],
  ['kari@mail.example.co.uk', 'kari@mail.example.co.uk', 'many labels'],
  ['kari@1.example.no', 'kari@1.example.no', 'RFC 1123 § 2.1: a label may be digits'],
  ['kari@møbler.no', 'kari@xn--mbler-vua.no', 'RFC 5891: the form of the DNS'],
  ['kari@MØBLER.no', 'kari@xn--mbler-vua.no', 'UTS #46: case is folded'],
  ['kari@åäö.example', 'kari@xn--4cab6c.example', 'RFC 5891: the form of the DNS'],
  ['kari@xn--mbler-vua.no', 'kari@xn--mbler-vua.no', 'already in the form of the DNS'],
  ['kari@example.xn--p1ai', 'kari@example.xn--p1ai', 'RFC 5891: a top level in another script'],
  [`${'a'.repeat(64)}@example.no`, `${'a'.repeat(64)}@example.no`, 'RFC 5321: 64 before the @'],
  [`${'a'.repeat(65)}@example.no`, 'too_long', 'RFC 5321: 64 before the @'],
  [`k@${label}.${label}.${label}.${'a'.repeat(58)}.no`, 'too_long', 'RFC 5321: 254 in all'],
  [`k@${label}.no`, `k@${label}.no`, 'RFC 1035: 63 in a label'],
  [`k@a${label}.no`, 'structure', 'RFC 1035: 63 in a label'],
  ['', 'empty', 'nothing typed'],
  [' \u200b', 'empty', 'nothing visible typed'],
  ['kari', 'structure', 'no @'],
  ['@example.no', 'structure', 'nothing before the @'],
  ['kari@', 'structure', 'nothing after the @'],
  ['kari@@example.no', 'structure', 'two @'],
  ['kari@ola@example.no', 'structure', 'two @'],
  ['kari@localhost', 'structure', 'not on the internet'],
  ['kari@example', 'structure', 'a host has a dot'],
  ['kari@example.n', 'structure', 'a top level has two letters or more'],
  ['kari@127.0.0.1', 'structure', 'an IP address is no host name'],
  ['kari@[127.0.0.1]', 'structure', 'address literals are not for people'],
  ['kari@example.no.', 'structure', 'a dot after the host'],
  ['kari@.example.no', 'structure', 'a dot before the host'],
  ['kari@example..no', 'structure', 'two dots'],
  ['.kari@example.no', 'structure', 'RFC 5322: a dot in front'],
  ['kari.@example.no', 'structure', 'RFC 5322: a dot behind'],
  ['ka..ri@example.no', 'structure', 'RFC 5322: two dots'],
  ['kari@-example.no', 'structure', 'RFC 1035: a hyphen in front'],
  ['kari@example-.no', 'structure', 'RFC 1035: a hyphen behind'],
  ['kari@exa_mple.no', 'structure', 'RFC 1035: no underscore in a host'],
  ['kari@example.no/path', 'structure', 'a host is no address of a page'],
  ['kari@example.no:25', 'structure', 'a host has no port'],
  ['kari@xn--.no', 'structure', 'RFC 5891: nothing encoded'],
  ['kåri@example.no', 'structure', 'RFC 6531 is not deployed everywhere'],
  ['ka ri@example.no', 'structure', 'a space inside'],
  ['"ka ri"@example.no', 'structure', 'quotes are not for people'],
  ['kari(work)@example.no', 'structure', 'comments are not for people'],
  ['Kari <kari@example.no>', 'structure', 'a name is not part of it'],
  ['kari@example.no, ola@example.no', 'structure', 'one address, not a list'],
  ['kari@example.no;ola@example.no', 'structure', 'one address, not a list'],
  ['kari@example,no', 'structure', 'a comma for a dot'],
];

describe('parseEmail', () => {
  for (const [text, expected, source] of rows) {
    it(`${JSON.stringify(text)} is ${expected} (${source})`, () => {
      assert.equal(told(parseEmail(text)), expected);
    });
  }

  it('reads an address again from what it made', () => {
    fc.assert(
      fc.property(fc.emailAddress(), (text) => {
        const reading = parseEmail(text);

        fc.pre(reading.ok);

        assert.deepEqual(parseEmail(reading.value), reading);
      }),
    );
  });

  it('reads or refuses, and never throws, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary'}), fc.string({unit: 'binary'}), (local, host) => {
        assert.equal(typeof parseEmail(`${local}@${host}`).ok, 'boolean');
      }),
    );
  });
});
