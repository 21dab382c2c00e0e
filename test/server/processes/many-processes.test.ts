import assert from 'node:assert/strict';
import {after, describe, it} from 'node:test';
import {startPostgres} from '../../support/start-postgres.ts';
import {temporaryFile} from '../support/temporary-file.ts';
import {stages} from './scripted-dintero.ts';
import {type StormReport, storm} from './storm.ts';
import {firstTold, toldAgain} from './tellings.ts';

const postgres = await startPostgres();
after(() => postgres.stop());

/** So many calls of `onSettled` a process may have under way when it is killed. */
const callsAtOnce = 4;

const shops = [
  {
    name: 'four processes on one PostgreSQL, three of them killed',
    options: {store: postgres.connectionString, processes: 4, purchases: 100, callbacks: 100, kills: 3},
    taken: [10_000, 10_000, 10_000, 10_000],
  },
  {
    name: 'three processes on one SQLite file, two of them killed',
    options: {store: temporaryFile('shop.db'), processes: 3, purchases: 30, callbacks: 15, kills: 2},
    taken: [600, 600, 600],
  },
];

for (const {name, options, taken} of shops) {
  describe(name, {timeout: 600_000}, () => {
    let report: StormReport;
    const stormed = async () => {
      report ??= await storm(options);
      return report;
    };

    it('take every callback in the end', async () => {
      const {taken: counts} = await stormed();

      assert.deepEqual(counts, taken);
    });

    it('open one session for each order, however many ask', async () => {
      const {sessions} = await stormed();

      assert.equal(sessions.size, options.purchases);
      assert.equal(new Set(sessions.values()).size, options.purchases);
    });

    it('tell the shop every state of every purchase, in order', async () => {
      const {sessions, tellings} = await stormed();

      for (const sessionId of sessions.keys()) {
        assert.deepEqual(
          firstTold(tellings, sessionId),
          stages.map(({state}) => state),
        );
      }
    });

    it('tell nothing twice but what a process was killed with before it noted it', async () => {
      const {tellings, killed} = await stormed();
      const again = toldAgain(tellings);

      assert.deepEqual(
        again.filter(({process}) => !killed.has(process)),
        [],
      );
      assert.ok(again.length <= options.kills * callsAtOnce, `${again.length} were told again`);
    });

    it('store what Dintero knows in the end', async () => {
      const {statuses} = await stormed();

      assert.deepEqual(statuses, {paid: options.purchases});
    });
  });
}
