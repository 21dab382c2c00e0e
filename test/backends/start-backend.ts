import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import Database from 'better-sqlite3';
import {createSandbox, type RunningSandbox, type Sandbox} from 'invoice-checkout/sandbox';
import {freePort} from '../support/free-port.ts';

/** One of the example shops: a language, and how its server is started on a port. */
export interface ExampleBackend {
  readonly language: string;
  readonly start: (port: number) => readonly [command: string, ...parameters: string[]];
  /** SQL that makes its database what it is while the shop is being told of an invoice. */
  readonly untold: string;
}

/** An example shop that runs, on a sandbox of its own. */
export interface RunningBackend {
  readonly sandbox: Sandbox;
  /** Where Dintero's page is. */
  readonly dintero: string;
  readonly origin: string;
  /** What the server has printed, line by line. */
  readonly printed: () => readonly string[];
  /** Kills the server, changes its database and starts it again. */
  readonly restartAfter: (sql: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Starts an example on free ports and an empty database, and waits until its page is there. */
export async function startBackend({start}: ExampleBackend): Promise<RunningBackend> {
  const sandbox = createSandbox({speed: 100});
  const running: RunningSandbox = await sandbox.listen({port: 0});
  const folder = mkdtempSync(join(tmpdir(), 'example-shop-'));
  const port = await freePort();
  const origin = `http://localhost:${port}`;
  const database = join(folder, 'purchases.db');
  const [command, ...parameters] = start(port);
  const env = {
    ...process.env,
    SHOP_URL: origin,
    DATABASE: database,
    INVOICE_SECRET: 'a secret of at least thirty-two characters',
    DINTERO_ACCOUNT_ID: 'T12345678',
    DINTERO_CLIENT_ID: 'sandbox',
    DINTERO_CLIENT_SECRET: 'sandbox',
    DINTERO_API_URL: running.url,
    DINTERO_CHECKOUT_URL: running.url,
  };
  let text = '';
  const run = async () => {
    const child = spawn(command, parameters, {stdio: ['ignore', 'pipe', 'pipe'], env});
    const exited = once(child, 'exit');
    let complaints = '';
    child.stdout.on('data', (piece) => {
      text += piece;
    });
    child.stderr.on('data', (piece) => {
      complaints += piece;
    });
    while (!(await isUp(origin))) {
      if (child.exitCode !== null) throw new Error(`It ended at once: ${complaints}`);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    return async (signal: NodeJS.Signals) => {
      child.kill(signal);
      await exited;
    };
  };
  let stop = await run();
  return {
    sandbox,
    dintero: running.url,
    origin,
    printed: () => text.split('\n').filter((line) => line !== ''),
    async restartAfter(sql) {
      await stop('SIGKILL');
      text = '';
      const file = new Database(database);
      file.exec(sql);
      file.close();
      stop = await run();
    },
    async close() {
      await stop('SIGTERM');
      await running.close();
      rmSync(folder, {recursive: true});
    },
  };
}

function isUp(origin: string): Promise<boolean> {
  return fetch(origin).then(
    ({ok}) => ok,
    () => false,
  );
}
