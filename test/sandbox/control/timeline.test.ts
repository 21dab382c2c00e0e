import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {createClock} from '../../../src/sandbox/control/clock.ts';
import {createTimeline} from '../../../src/sandbox/control/timeline.ts';
import {waitUntil} from '../support/wait-until.ts';

const HOUR = 3_600_000;

function startTimeline(speed = 1) {
  const clock = createClock();
  const done: {job: string; at: number}[] = [];
  const timeline = createTimeline<string>(clock, speed, (job) => {
    done.push({job, at: clock.now().getTime()});
  });
  return {clock, done, timeline, now: clock.now().getTime()};
}

describe('the timeline', () => {
  it('does what falls due on the way of the clock in order, each at its own time', () => {
    const {timeline, done, now} = startTimeline();
    timeline.at(now + 30 * HOUR, 'second');
    timeline.at(now + 10 * HOUR, 'first');
    timeline.at(now + 50 * HOUR, 'later');

    timeline.advance({days: 2});

    const hours = done.map(({job, at}) => [job, Math.round((at - now) / HOUR)]);
    assert.deepEqual(hours, [
      ['first', 10],
      ['second', 30],
    ]);
  });

  it('does a job by itself when its time has come', async () => {
    const {timeline, done} = startTimeline(100);
    timeline.after(1000, 'paid');

    await waitUntil(() => done.length === 1);

    assert.equal(done[0]?.job, 'paid');
  });

  it('divides pauses by the speed, and no instants', () => {
    const {timeline, now} = startTimeline(10);

    timeline.after(10 * HOUR, 'pause');
    timeline.at(now + 10 * HOUR, 'instant');

    const hours = timeline.pending.map(({job, at}) => [job, Math.round((at - now) / HOUR)]);
    assert.deepEqual(hours, [
      ['pause', 1],
      ['instant', 10],
    ]);
  });

  it('does what a job asks for in the same move', () => {
    const clock = createClock();
    const done: string[] = [];
    const timeline = createTimeline<string>(clock, 1, (job) => {
      done.push(job);
      if (job === 'issue') timeline.after(HOUR, 'pay');
    });
    timeline.after(HOUR, 'issue');

    timeline.advance({hours: 3});

    assert.deepEqual(done, ['issue', 'pay']);
  });

  it('never moves the clock back', () => {
    const {timeline, clock, now} = startTimeline();

    timeline.at(now - HOUR, 'missed');
    timeline.run();

    assert.equal(clock.now().getTime() >= now, true);
  });

  it('forgets what was to happen once it is closed', () => {
    const {timeline, done} = startTimeline();
    timeline.after(HOUR, 'never');

    timeline.close();
    timeline.after(HOUR, 'never');
    timeline.advance({hours: 2});

    assert.deepEqual(done, []);
  });

  const impossible = [{days: -1}, {hours: Number.NaN}, {days: 40_000}];
  for (const step of impossible) {
    it(`does nothing for a step of ${JSON.stringify(step)}`, () => {
      const {timeline, done, now} = startTimeline();
      timeline.at(now - HOUR, 'due');

      assert.throws(() => timeline.advance(step), RangeError);

      assert.deepEqual(done, []);
    });
  }
});
