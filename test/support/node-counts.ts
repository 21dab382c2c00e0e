import type {TestEvent} from 'node:test/reporters';
import {writeCounts} from './write-counts.ts';

/** Reporter for `node --test`: prints nothing, leaves the counts of the whole run. */
export default async function* nodeCounts(events: AsyncIterable<TestEvent>): AsyncGenerator<string> {
  let passed = 0;
  let failed = 0;
  for await (const {type, data} of events) {
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    if (data.details.type === 'suite' || data.skip || data.todo) continue;
    if (type === 'test:pass') passed++;
    else failed++;
  }
  writeCounts({passed, failed});
  yield '';
}
