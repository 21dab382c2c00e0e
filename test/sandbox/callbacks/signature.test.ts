import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {callbackSignature} from '../../../src/sandbox/callbacks/signature.ts';

describe('callbackSignature', () => {
  it('agrees with Dintero’s example (Dintero, validating callbacks)', () => {
    const signed = {
      method: 'GET',
      url: new URL('https://example.com/callback?B=123&A=992'),
      accountId: 'P00000000',
      timestamp: 1582236537,
    };

    const signature = callbackSignature(signed, '123');

    assert.equal(
      signature,
      't=1582236537,v0-hmac-sha256=6bed2ab1b919d460ef7465a20dc6c97260dca73fab6647106ca525f0908df64a',
    );
  });
});
