import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import Database from 'better-sqlite3';
import {preparedOnce} from '../../../src/server/stores/prepared-once.ts';

describe('a statement of the SQLite store', () => {
  it('is prepared once', () => {
    const database = preparedOnce(new Database(':memory:'));

    const [first, again, other] = ['select 1', 'select 1', 'select 2'].map((sql) => database.prepare(sql));

    assert.equal(first, again);
    assert.notEqual(first, other);
  });

  it('answers by the tables as they are, also when they changed since', () => {
    const file = new Database(':memory:');
    const database = preparedOnce(file);
    file.exec("create table things (name text); insert into things values ('one')");
    database.prepare('select * from things').all([]);
    file.exec('alter table things add column size integer default 3');

    const rows = database.prepare('select * from things').all([]);

    assert.deepEqual(rows, [{name: 'one', size: 3}]);
  });
});
