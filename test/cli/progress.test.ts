import assert from 'node:assert/strict';
import {PassThrough} from 'node:stream';
import {describe, it} from 'node:test';
import {showProgress} from '../../src/cli/progress.ts';
import {createTally} from '../../src/cli/tally.ts';

/** A terminal, or a file, and what was written to it. */
function screen(isTTY: boolean) {
  const errors = Object.assign(new PassThrough(), {isTTY});
  return {errors, written: () => String(errors.read() ?? '')};
}

describe('progress', () => {
  it('is a bar in a terminal, with what the lines came to', async () => {
    const {errors, written} = screen(true);
    const tally = createTally();
    const progress = await showProgress({errors, tally, size: 200, quiet: false});

    tally.add('issued');
    progress.advance(100);
    progress.end();

    assert.match(written(), /50 % {2}1 line: 1 issued/);
  });

  for (const {name, isTTY, size} of [
    {name: 'in a file', isTTY: false, size: 200},
    {name: 'where no end is known', isTTY: true, size: undefined},
  ]) {
    it(`is a line every five seconds: ${name}`, async (t) => {
      t.mock.timers.enable({apis: ['setInterval']});
      const {errors, written} = screen(isTTY);
      const tally = createTally();
      const progress = await showProgress({errors, tally, size, quiet: false});

      tally.add('issued');
      t.mock.timers.tick(5_000);
      tally.add('failed');
      t.mock.timers.tick(5_000);
      progress.end();
      t.mock.timers.tick(5_000);

      assert.equal(written(), '1 line: 1 issued\n2 lines: 1 issued, 1 failed\n');
    });
  }

  it('is not shown when nobody wants it', async (t) => {
    t.mock.timers.enable({apis: ['setInterval']});
    const {errors, written} = screen(true);
    const progress = await showProgress({errors, tally: createTally(), size: 200, quiet: true});

    progress.advance(100);
    t.mock.timers.tick(5_000);
    progress.end();

    assert.equal(written(), '');
  });
});
