import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {signatureIssue} from '../../../src/server/dintero/signature.ts';

// Source: Dintero, Validating callbacks: the parts that are signed, as a worked example.
const time = 1_582_236_537;
const hex = '6bed2ab1b919d460ef7465a20dc6c97260dca73fab6647106ca525f0908df64a';
const example = {
  signature: `t=${time},v0-hmac-sha256=${hex}` as string | null,
  method: 'GET',
  url: 'https://example.com/callback?B=123&A=992',
  secret: '123',
  accountId: 'P00000000',
  now: time,
};

function issueOf(changes: Partial<typeof example>) {
  const {signature, method, url, secret, accountId, now} = {...example, ...changes};
  return signatureIssue({signature, method, url: new URL(url)}, {secret, accountId, now: () => now * 1000});
}

describe('the signature of a callback', () => {
  const accepted = [
    {name: 'as it was signed', changes: {}},
    {
      name: 'with the parameters in another order',
      changes: {url: 'https://example.com/callback?A=992&B=123'},
    },
    {name: 'at another port', changes: {url: 'https://example.com:8443/callback?B=123&A=992'}},
    {name: 'five minutes later', changes: {now: time + 300}},
    {name: 'five minutes earlier', changes: {now: time - 300}},
  ];
  for (const {name, changes} of accepted) {
    it(`is Dintero's ${name}`, async () => {
      const issue = await issueOf(changes);

      assert.equal(issue, undefined);
    });
  }

  const refused = [
    {name: 'missing', changes: {signature: null}, expected: 'missing'},
    {name: 'empty', changes: {signature: ''}, expected: 'malformed'},
    {name: 'without a time', changes: {signature: `v0-hmac-sha256=${hex}`}, expected: 'malformed'},
    {
      name: 'cut short',
      changes: {signature: `t=${time},v0-hmac-sha256=${hex.slice(2)}`},
      expected: 'malformed',
    },
    {name: 'followed by more', changes: {signature: `${example.signature},v1=0`}, expected: 'malformed'},
    {name: 'of another scheme', changes: {signature: `t=${time},v0-hmac-sha1=${hex}`}, expected: 'malformed'},
    {
      name: 'changed',
      changes: {signature: `t=${time},v0-hmac-sha256=${hex.replace('6', '7')}`},
      expected: 'wrong',
    },
    {name: 'moved in time', changes: {signature: `t=${time + 1},v0-hmac-sha256=${hex}`}, expected: 'wrong'},
    {name: 'over five minutes old', changes: {now: time + 301}, expected: 'too_old'},
    {name: 'from the future', changes: {now: time - 301}, expected: 'too_old'},
    {name: 'for another method', changes: {method: 'POST'}, expected: 'wrong'},
    {name: 'for another host', changes: {url: 'https://example.org/callback?B=123&A=992'}, expected: 'wrong'},
    {name: 'for another path', changes: {url: 'https://example.com/other?B=123&A=992'}, expected: 'wrong'},
    {
      name: 'for another value',
      changes: {url: 'https://example.com/callback?B=124&A=992'},
      expected: 'wrong',
    },
    {name: 'for fewer parameters', changes: {url: 'https://example.com/callback?A=992'}, expected: 'wrong'},
    {
      name: 'for more parameters',
      changes: {url: 'https://example.com/callback?B=123&A=992&C=1'},
      expected: 'wrong',
    },
    {name: 'of another account', changes: {accountId: 'P00000001'}, expected: 'wrong'},
    {name: 'made with another secret', changes: {secret: '124'}, expected: 'wrong'},
  ];
  for (const {name, changes, expected} of refused) {
    it(`that is ${name} is refused as ${expected}`, async () => {
      const issue = await issueOf(changes);

      assert.equal(issue, expected);
    });
  }
});
