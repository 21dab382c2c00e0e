import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {createAccessToken} from '../../../src/server/dintero/access-token.ts';

const minute = 60_000;

function tokens(expires_in: number) {
  const clock = {time: 0};
  const requests: number[] = [];
  const state = {fails: false};
  const token = createAccessToken(
    async () => {
      requests.push(clock.time);
      if (state.fails) throw new Error('down');
      return {access_token: `token ${requests.length}`, expires_in};
    },
    () => clock.time,
  );
  return {clock, requests, state, token};
}

describe('an access token', () => {
  it('is fetched once for callers at the same moment', async () => {
    const {token, requests} = tokens(14_400);

    const held = await Promise.all([token.get(), token.get(), token.get()]);

    assert.deepEqual(held, ['token 1', 'token 1', 'token 1']);
    assert.equal(requests.length, 1);
  });

  // Source: Dintero's Node SDK renews at half of the lifetime, its Python SDK ten minutes early; the earlier counts.
  const renewals = [
    {lifetime: '4 hours', expires_in: 14_400, renewedAt: 120 * minute},
    {lifetime: '24 hours', expires_in: 86_400, renewedAt: 720 * minute},
    {lifetime: '15 minutes', expires_in: 900, renewedAt: 5 * minute},
    {lifetime: '2 minutes', expires_in: 120, renewedAt: minute},
  ];
  for (const {lifetime, expires_in, renewedAt} of renewals) {
    it(`that lives ${lifetime} is renewed after ${renewedAt / minute} minutes, not before`, async () => {
      const {token, clock} = tokens(expires_in);
      await token.get();

      clock.time = renewedAt - 1;
      const before = await token.get();
      clock.time = renewedAt;
      const after = await token.get();

      assert.deepEqual([before, after], ['token 1', 'token 2']);
    });
  }

  it('serves until it expires while it cannot be renewed', async () => {
    const {token, clock, state} = tokens(14_400);
    await token.get();
    state.fails = true;

    clock.time = 239 * minute;
    const stillValid = await token.get();
    clock.time = 240 * minute;

    assert.equal(stillValid, 'token 1');
    await assert.rejects(token.get(), /down/);
  });

  it('is fetched again after a failure', async () => {
    const {token, state} = tokens(14_400);
    state.fails = true;
    await assert.rejects(token.get());

    state.fails = false;
    const held = await token.get();

    assert.equal(held, 'token 2');
  });

  it('is dropped when it was refused, unless another took its place', async () => {
    const {token, requests} = tokens(14_400);
    const refused = await token.get();

    token.drop(refused);
    await token.get();
    token.drop(refused);
    await token.get();

    assert.equal(requests.length, 2);
  });
});
