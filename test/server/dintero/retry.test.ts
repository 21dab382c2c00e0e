import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {DinteroError, type DinteroErrorCode} from '../../../src/server/dintero/dintero-error.ts';
import {retry} from '../../../src/server/dintero/retry.ts';

/** Work that throws these errors in turn and then succeeds, with a clock that only counts. */
function attempts(errors: readonly Error[], options: {random?: number; signal?: AbortSignal} = {}) {
  const pauses: number[] = [];
  const left = [...errors];
  const state = {tries: 0};
  const run = (most: number) =>
    retry(
      async () => {
        state.tries += 1;
        const error = left.shift();
        if (error) throw error;
        return 'done';
      },
      {
        attempts: most,
        sleep: async (milliseconds) => void pauses.push(milliseconds),
        random: () => options.random ?? 1,
        ...(options.signal && {signal: options.signal}),
      },
    );
  return {run, pauses, state};
}

const failing = (code: DinteroErrorCode, retryAfter?: number) =>
  new DinteroError(code, code, retryAfter === undefined ? {} : {retryAfter});

describe('retry', () => {
  const codes: readonly {code: DinteroErrorCode; tries: number}[] = [
    {code: 'unreachable', tries: 3},
    {code: 'timeout', tries: 3},
    {code: 'failed', tries: 3},
    {code: 'rate_limited', tries: 3},
    {code: 'refused', tries: 1},
    {code: 'unauthorized', tries: 1},
    {code: 'not_found', tries: 1},
    {code: 'unusable_answer', tries: 1},
  ];
  for (const {code, tries} of codes) {
    it(`tries ${tries} times of 3 when the answer is ${code}`, async () => {
      const {run, state} = attempts([failing(code), failing(code), failing(code)]);

      await assert.rejects(run(3), {code});

      assert.equal(state.tries, tries);
    });
  }

  it('doubles the pause from 200 ms up to five seconds', async () => {
    const {run, pauses} = attempts(Array.from({length: 7}, () => failing('failed')));

    await run(8);

    assert.deepEqual(pauses, [200, 400, 800, 1600, 3200, 5000, 5000]);
  });

  it('varies the pause between half and the whole', async () => {
    const {run, pauses} = attempts([failing('failed'), failing('failed')], {random: 0});

    await run(3);

    assert.deepEqual(pauses, [100, 200]);
  });

  it('waits as long as Retry-After says', async () => {
    const {run, pauses} = attempts([failing('rate_limited', 3)]);

    const value = await run(3);

    assert.equal(value, 'done');
    assert.deepEqual(pauses, [3000]);
  });

  it('leaves a Retry-After of more than five seconds to the caller', async () => {
    const {run, pauses} = attempts([failing('rate_limited', 6)]);

    await assert.rejects(run(3), {retryAfter: 6});

    assert.deepEqual(pauses, []);
  });

  it('stops when its signal was aborted', async () => {
    const {run, state} = attempts([failing('failed')], {signal: AbortSignal.abort()});

    await assert.rejects(run(3), {code: 'failed'});

    assert.equal(state.tries, 1);
  });

  it('repeats nothing that a bug threw', async () => {
    const {run, state} = attempts([new TypeError('bug')]);

    await assert.rejects(run(3), TypeError);

    assert.equal(state.tries, 1);
  });
});
