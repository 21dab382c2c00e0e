import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {mkdtempSync, readFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import type {Counts} from './write-counts.ts';

/** One test runner's part of the whole. */
export interface Suite {
  readonly name: string;
  readonly command: string;
  readonly parameters: readonly string[];
}

/**
 * Runs a suite with its output on this terminal. Its reporter leaves the counts in the file that `TEST_COUNTS` names;
 * a suite that ran nothing, or that ended badly without naming a test, counts as one failure.
 */
export async function runSuite({command, parameters}: Suite): Promise<Counts> {
  const file = join(mkdtempSync(join(tmpdir(), 'counts-')), 'counts.json');
  const suite = spawn(command, parameters, {
    env: {...process.env, TEST_COUNTS: file},
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  const [exitCode] = await once(suite, 'exit');
  const {passed, failed} = readCounts(file);
  const endedWell = exitCode === 0 && passed > 0;
  return {passed, failed: endedWell ? failed : Math.max(failed, 1)};
}

function readCounts(file: string): Counts {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return {passed: 0, failed: 0};
  }
}
