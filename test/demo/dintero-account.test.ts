import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {readDinteroSetting} from '../../demo/dintero-account.ts';

const complete = {
  DINTERO_ACCOUNT_ID: 'T12345678',
  DINTERO_CLIENT_ID: 'client',
  DINTERO_CLIENT_SECRET: 'secret',
};

describe('the Dintero of the demo', () => {
  it('is the sandbox when nothing is set, as in a copied .env.example', () => {
    const setting = readDinteroSetting({DINTERO_ACCOUNT_ID: '', DINTERO_PROFILE_ID: ''});

    assert.deepEqual(setting, {kind: 'sandbox'});
  });

  it('is the account that is set', () => {
    const setting = readDinteroSetting({...complete, DINTERO_SIGNATURE_SECRET: 'signature'});

    assert.deepEqual(setting, {
      kind: 'account',
      account: {
        accountId: 'T12345678',
        clientId: 'client',
        clientSecret: 'secret',
        profileId: 'default',
        signatureSecret: 'signature',
      },
    });
  });

  it('is refused by the names of what is missing from an account', () => {
    const setting = readDinteroSetting({DINTERO_CLIENT_ID: 'client', DINTERO_PROFILE_ID: 'web'});

    assert.deepEqual(setting, {
      kind: 'incomplete',
      missing: ['DINTERO_ACCOUNT_ID', 'DINTERO_CLIENT_SECRET'],
    });
  });
});
