import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {existsSync} from 'node:fs';
import {describe, it, type TestContext} from 'node:test';
import {until} from '../server/support/until.ts';
import {openDesk} from './support/desk.ts';
import {orderLines} from './support/orders.ts';

/** The command in a process of its own, on a file of two hundred orders, at a Dintero that takes its time. */
async function startCommand(t: TestContext) {
  const desk = await openDesk(t);
  desk.sandbox.delay('sessions-pay', 10);
  const file = desk.write(orderLines(200));
  const args = ['src/cli.ts', 'issue', file, '--store', desk.path('invoices.db')];
  const start = () => {
    const child = spawn(process.execPath, args, {
      env: {...process.env, ...desk.environment},
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    t.after(() => child.kill('SIGKILL'));
    return child;
  };
  return {
    ...desk,
    start,
    /** Runs it to its end; answers its exit code. */
    async runToTheEnd(): Promise<unknown> {
      const [code] = await once(start(), 'exit');
      return code;
    },
  };
}

const once200 = Object.fromEntries(Array.from({length: 200}, (_, index) => [`order-${index + 1}`, 1]));

/** After a kill the orders that were under way stay claimed for seconds: the tests wait side by side. */
describe('invoice-checkout issue, ended in the middle', {concurrency: true}, () => {
  for (const after of [1, 50, 150]) {
    it(`is run again and invoices everything once: killed after ${after} of 200`, async (t) => {
      const desk = await startCommand(t);
      const child = desk.start();
      await until(() => desk.sandbox.transactions().length >= after);
      child.kill('SIGKILL');
      await once(child, 'exit');
      const made = desk.sandbox.transactions().length;

      const code = await desk.runToTheEnd();

      assert.ok(made < 200, `${made} were made before it was killed`);
      assert.equal(code, 0);
      assert.deepEqual(desk.invoices(), once200);
      assert.equal(desk.report().length, 200);
    });
  }

  it('is killed again and again, with answers lost, and invoices everything once', async (t) => {
    const desk = await startCommand(t);
    for (const after of [20, 120]) {
      desk.sandbox.failNext('sessions-pay', 'lost-answer', 3);
      const child = desk.start();
      await until(() => desk.sandbox.transactions().length >= after);
      child.kill('SIGKILL');
      await once(child, 'exit');
    }

    const code = await desk.runToTheEnd();

    assert.equal(code, 0);
    assert.deepEqual(desk.invoices(), once200);
  });

  it('leaves the report of the run before as it was', async (t) => {
    const desk = await startCommand(t);
    const child = desk.start();
    await until(() => desk.sandbox.transactions().length >= 50);

    child.kill('SIGKILL');
    await once(child, 'exit');

    assert.equal(existsSync(desk.path('orders.report.ndjson')), false);
    assert.equal(existsSync(desk.path('orders.report.ndjson.part')), true);
  });

  it('finishes what is under way at the first Ctrl-C, and says so', async (t) => {
    const desk = await startCommand(t);
    const child = desk.start();
    let said = '';
    child.stderr.on('data', (text) => {
      said += text;
    });
    await until(() => desk.sandbox.transactions().length >= 50);

    child.kill('SIGINT');
    const [code] = await once(child, 'close');

    const told = desk.report();
    assert.equal(code, 3);
    assert.match(said, /^Stopped: it was interrupted\.$/m);
    assert.equal(told.length, desk.sandbox.transactions().length);
    assert.deepEqual(new Set(told.map(({outcome}) => outcome)), new Set(['issued']));
  });
});

describe('an answer that gets lost', () => {
  for (const fault of ['lost-answer', 'drop', 503] as const) {
    it(`costs no invoice and makes no second one: ${fault}`, async (t) => {
      const desk = await openDesk(t);
      desk.sandbox.failNext('sessions-pay', fault, 5);

      const {code} = await desk.run([desk.write(orderLines(20))]);

      const references = orderLines(20).map((_, index) => [`order-${index + 1}`, 1]);
      assert.equal(code, 0);
      assert.deepEqual(desk.invoices(), Object.fromEntries(references));
    });
  }
});
