import assert from 'node:assert/strict';
import {after, describe, it} from 'node:test';
import {startPostgres} from '../support/start-postgres.ts';
import {openDesk} from './support/desk.ts';
import {orderLines} from './support/orders.ts';

const {connectionString, stop} = await startPostgres();
after(stop);

describe('invoice-checkout issue --store', () => {
  it('remembers in PostgreSQL, for two runs at the same time', async (t) => {
    const desk = await openDesk(t);
    const file = desk.write(orderLines(20));
    const args = (report: string) => [file, '--store', connectionString, '--report', desk.path(report)];

    const codes = await Promise.all([desk.run(args('one.ndjson')), desk.run(args('other.ndjson'))]);

    const told = [...desk.report('one.ndjson'), ...desk.report('other.ndjson')].map(({outcome}) => outcome);
    assert.deepEqual(
      codes.map(({code}) => code),
      [0, 0],
    );
    assert.equal(told.filter((outcome) => outcome === 'issued').length, 20);
    assert.equal(desk.sandbox.transactions().length, 20);
  });

  it('hides the password of a database that cannot be reached', async (t) => {
    const desk = await openDesk(t);
    const store = 'postgres://shop:very-secret@127.0.0.1:9/shop';

    const {code, errors} = await desk.run([desk.write(orderLines(1)), '--store', store]);

    assert.equal(code, 3);
    assert.match(errors, /^Stopped: postgresStore cannot/m);
    assert.doesNotMatch(errors, /very-secret/);
  });
});
