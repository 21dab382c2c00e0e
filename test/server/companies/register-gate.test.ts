import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {RegisterError} from '../../../src/server/companies/register-error.ts';
import {createRegisterGate} from '../../../src/server/companies/register-gate.ts';

/** A gate with a clock that tests move by seconds. */
function createRig() {
  const clock = {time: 0};
  const gate = createRegisterGate(600, () => clock.time);
  return {
    gate,
    wait: (seconds: number) => {
      clock.time += seconds * 1000;
    },
    rest: () => {
      const entered = gate.enter();
      return entered.ok ? 0 : entered.issue.seconds;
    },
  };
}

const failed = new RegisterError('failed', 'test answered 500');

describe('the gate of a register', () => {
  it('stays open after one failure, and closes for longer with each that follows', () => {
    const {gate, wait, rest} = createRig();
    const rests: number[] = [];

    for (const _ of [1, 2, 3, 4, 5, 6, 7, 8]) {
      gate.failed(failed);
      rests.push(rest());
      wait(rest());
    }

    assert.deepEqual(rests, [0, 1, 3, 7, 15, 31, 60, 60]);
  });

  it('counts failures that come together once', () => {
    const {gate, rest} = createRig();

    for (const _ of [1, 2, 3, 4, 5, 6, 7, 8]) gate.failed(failed);

    assert.equal(rest(), 1);
  });

  it('forgets failures with the first success', () => {
    const {gate, wait, rest} = createRig();
    gate.failed(failed);
    gate.failed(failed);
    wait(1);

    gate.succeeded();
    gate.failed(failed);

    assert.equal(rest(), 0);
  });

  const asked = [
    {name: '429', error: new RegisterError('rate_limited', 'x'), seconds: 60},
    {
      name: '429 that asks for five seconds',
      error: new RegisterError('rate_limited', 'x', {retryAfter: 5}),
      seconds: 5,
    },
    {
      name: '503 that asks for twenty',
      error: new RegisterError('failed', 'x', {retryAfter: 20}),
      seconds: 20,
    },
    {
      name: '503 that asks for a day',
      error: new RegisterError('failed', 'x', {retryAfter: 86_400}),
      seconds: 600,
    },
  ];
  for (const {name, error, seconds} of asked) {
    it(`closes for ${seconds} seconds after ${name}`, () => {
      const {gate, rest} = createRig();

      gate.failed(error);

      assert.equal(rest(), seconds);
    });
  }
});
