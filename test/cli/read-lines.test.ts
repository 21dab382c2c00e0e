import assert from 'node:assert/strict';
import {Readable} from 'node:stream';
import {describe, it} from 'node:test';
import {type Line, readLines} from '../../src/cli/read-lines.ts';

const forever = new AbortController().signal;

async function linesOf(...chunks: readonly string[]): Promise<readonly Line[]> {
  const stream = Readable.from(chunks.map((chunk) => Buffer.from(chunk)));
  return Readable.from(readLines(stream, forever)).toArray();
}

const texts = [
  {
    name: 'one after the other',
    chunks: ['a\nb\n'],
    lines: [
      [1, 'a'],
      [2, 'b'],
    ],
  },
  {
    name: 'the last without its end',
    chunks: ['a\nb'],
    lines: [
      [1, 'a'],
      [2, 'b'],
    ],
  },
  {
    name: 'blank ones counted and left out',
    chunks: ['\n a \n\t\nb\n\n'],
    lines: [
      [2, 'a'],
      [4, 'b'],
    ],
  },
  {
    name: 'ends as Windows writes them',
    chunks: ['a\r\nb\r', '\nc'],
    lines: [
      [1, 'a'],
      [2, 'b'],
      [3, 'c'],
    ],
  },
  {name: 'a byte order mark', chunks: ['\uFEFFa\n'], lines: [[1, 'a']]},
  {name: 'cut anywhere, within a letter too', chunks: ['{"ø', '"}\n'], lines: [[1, '{"ø"}']]},
  {name: 'none', chunks: [], lines: []},
] as const;

describe('lines of a stream', () => {
  for (const {name, chunks, lines} of texts) {
    it(`are read: ${name}`, async () => {
      const read = await linesOf(...chunks);

      assert.deepEqual(
        read.map(({number, text}) => [number, text]),
        lines,
      );
    });
  }

  it('know how many bytes of the input are behind with them', async () => {
    const read = await linesOf('å\n\nbc\n');

    assert.deepEqual(
      read.map(({bytes}) => bytes),
      [3, 4],
    );
  });

  it('are read as they are asked for, so that a file may be longer than memory', async () => {
    let made = 0;
    const endless = Readable.from(
      (function* () {
        for (;;) {
          made += 1;
          yield Buffer.from(`${'x'.repeat(1_000)}\n`.repeat(64));
        }
      })(),
    );

    const lines = readLines(endless, forever);
    for (let taken = 0; taken < 100; taken += 1) await lines.next();

    assert.ok(made < 200, `${made} chunks of 64 lines were read for 100 lines`);
  });

  it('end when they are stopped, also while the next is waited for', async () => {
    const stop = new AbortController();
    const silent = new Readable({read() {}});
    silent.push('a\n');
    const lines = readLines(silent, stop.signal);
    await lines.next();

    const next = lines.next();
    stop.abort();

    assert.deepEqual(await next, {done: true, value: undefined});
  });

  it('break off with the error of their stream', async () => {
    const broken = new Readable({read() {}});
    broken.push('a\n');
    const lines = readLines(broken, forever);
    await lines.next();

    const next = lines.next();
    broken.destroy(new Error('the disk is gone'));

    await assert.rejects(next, /the disk is gone/);
  });
});
