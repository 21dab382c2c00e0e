import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {toBase64Url} from '../../../src/server/crypto/encoding.ts';
import {makeOrderToken, readOrderToken} from '../../../src/server/orders/order-token.ts';

const day = 86_400_000;
const at = (time: number, secret = 'a secret') => ({secret, now: () => time});

describe('an order token', () => {
  it('names the order it was made for', async () => {
    const token = await makeOrderToken('order-123', at(0));

    assert.equal(await readOrderToken(token, at(0)), 'order-123');
    assert.match(token, /^[\w.-]+$/);
  });

  const lifetimes = [
    {name: 'a day when nothing is said', expiresIn: undefined, last: day - 1, first: day},
    {name: 'as long as was said', expiresIn: 60, last: 59_999, first: 60_000},
  ];
  for (const {name, expiresIn, last, first} of lifetimes) {
    it(`lives ${name}`, async () => {
      const token = await makeOrderToken('order-123', at(0), expiresIn);

      assert.equal(await readOrderToken(token, at(last)), 'order-123');
      assert.equal(await readOrderToken(token, at(first)), undefined);
    });
  }

  it('made with another secret is none', async () => {
    const token = await makeOrderToken('order-123', at(0, 'another secret'));

    assert.equal(await readOrderToken(token, at(0)), undefined);
  });

  it('is none any more when a single character was changed', async () => {
    const token = await makeOrderToken('order-123', at(0));
    const characters = fc.constantFrom(...'abcXYZ019-_.');

    await fc.assert(
      fc.asyncProperty(fc.nat(token.length - 1), characters, async (position, character) => {
        const forged = token.slice(0, position) + character + token.slice(position + 1);
        fc.pre(forged !== token);
        assert.equal(await readOrderToken(forged, at(0)), undefined);
      }),
    );
  });

  it('cannot be made of nonsense', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({unit: 'binary'}), async (text) => {
        assert.equal(await readOrderToken(text, at(0)), undefined);
      }),
    );
  });

  it('does not live longer because someone wrote so', async () => {
    const [, ...rest] = (await makeOrderToken('order-123', at(0), 60)).split('.');

    const token = ['zzzzzz', ...rest].join('.');

    assert.equal(await readOrderToken(token, at(0)), undefined);
  });

  const references = ['', 'a b', 'order/1', 'ordre-æ', 'kari@example.no', '?', 'a'.repeat(65)];
  for (const reference of references) {
    it(`is not made for the reference "${reference.slice(0, 20)}"`, async () => {
      await assert.rejects(makeOrderToken(reference, at(0)), RangeError);
    });
  }

  const wrongLifetimes = [0, -1, Number.NaN, Number.POSITIVE_INFINITY];
  for (const expiresIn of wrongLifetimes) {
    it(`is not made for ${expiresIn} seconds`, async () => {
      await assert.rejects(makeOrderToken('order-123', at(0), expiresIn), RangeError);
    });
  }

  it('with a signature of the right length but not ours is none', async () => {
    const claim = (await makeOrderToken('order-123', at(0))).split('.').slice(0, 2).join('.');

    const token = `${claim}.${toBase64Url(new Uint8Array(32))}`;

    assert.equal(await readOrderToken(token, at(0)), undefined);
  });
});
