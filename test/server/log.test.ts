import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {sqliteStore} from '../../src/server/stores/sqlite-store.ts';
import {address, createShop} from './support/create-shop.ts';
import {refusal} from './support/fake-dintero.ts';
import {temporaryFile} from './support/temporary-file.ts';

/** What is never logged: anything of the buyer, and whatever opens a door. */
const secrets = [...Object.values(address).filter((text) => text !== 'NO'), 'client-secret', 'access"'];

describe('the log', () => {
  it('holds nothing personal and no token, whatever goes right or wrong', async () => {
    const shop = await createShop({
      onSettled: () => {
        throw new Error(`cannot mail ${address.email}`);
      },
    });
    shop.dintero.failNext(/sessions-profile/, () => refusal(400, 'BAD_ORDER'));
    await shop.open();
    await shop.open({}, {email: 'kari@'});
    await shop.send(JSON.stringify({[address.email]: address.phone_number}));
    const {session_id, result_token} = await shop.opened();
    shop.dintero.failNext(/GET/, () => refusal(500, 'INTERNAL'), 3);
    await shop.result(result_token);
    const transaction = shop.dintero.pay(session_id, {amount: 1, billing_address: address});
    await shop.call(`/callback?sid=${session_id}`);
    Object.assign(transaction, {amount: 50_000, status: 'SOMETHING_NEW'});
    await shop.call(`/return?token=${result_token}&error=${address.email}`);
    Object.assign(transaction, {status: 'AUTHORIZED'});
    await shop.call(`/callback?sid=${session_id}`);
    await shop.call('/callback?sid=T12345678.unknown');

    const text = JSON.stringify(shop.log);

    const found = [...secrets, result_token, session_id, shop.token].filter((secret) =>
      text.includes(secret),
    );
    assert.deepEqual(found, []);
    assert.deepEqual([...new Set(shop.log.map((entry) => entry.event))].toSorted(), [
      'callback-unknown',
      'callbacks-unsigned',
      'dintero-unavailable',
      'internal',
      'on-settled-failed',
      'session-opened',
      'transaction-status-unknown',
    ]);
  });

  it('says what to install or to make where the store cannot be opened', async () => {
    const shop = await createShop({store: sqliteStore(temporaryFile('missing/folder.db'))});

    const response = await shop.open();

    const entry = shop.log.find(({event}) => event === 'internal');
    assert.equal(response.status, 500);
    assert.equal(entry?.code, 'store-unavailable');
    assert.match(String(entry?.message), /directory does not exist/);
  });

  it('stops no purchase when it fails', async (test) => {
    const onConsole = test.mock.method(console, 'error', () => undefined);
    const shop = await createShop({
      log: () => {
        throw new Error(`cannot write of ${address.email}`);
      },
    });

    const response = await shop.open();

    assert.equal(response.status, 201);
    assert.doesNotMatch(JSON.stringify(onConsole.mock.calls), /kari/);
  });
});
