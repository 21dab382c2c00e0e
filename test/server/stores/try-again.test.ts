import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {tryAgain} from '../../../src/server/stores/try-again.ts';

const busy = new Error('busy');
const patiences = [
  {what: 'once', fewest: undefined, expected: 1},
  {what: 'three times, where it is told so', fewest: 3, expected: 3},
];

describe('work that is tried again on a machine so busy that a try takes six seconds', () => {
  for (const {what, fewest, expected} of patiences) {
    it(`is tried ${what}`, async ({mock}) => {
      mock.timers.enable({apis: ['Date']});
      let tries = 0;
      const work = async () => {
        tries += 1;
        mock.timers.tick(6_000);
        throw busy;
      };

      await assert.rejects(
        tryAgain(work, () => true, fewest),
        busy,
      );

      assert.equal(tries, expected);
    });
  }
});
