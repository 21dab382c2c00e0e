import {type ChildProcess, execFile, spawn} from 'node:child_process';
import {once} from 'node:events';
import {rmSync, writeFileSync} from 'node:fs';
import {dirname, join, resolve} from 'node:path';
import {promisify} from 'node:util';
import {createSandbox} from 'invoice-checkout/sandbox';
import {freePort} from './free-port.ts';
import type {GuideBlock} from './read-guide.ts';
import {makeWorkFolder} from './work-folder.ts';

const run = promisify(execFile);

/** A command that goes on; it takes any free port here. */
const startsSandbox = /^npx invoice-checkout sandbox$/m;

/** An empty folder in which a guide is followed, beside a sandbox of its own. */
export interface GuideWorkshop {
  /** Does what a reader does with a block; answers the lines that it printed. */
  follow(block: GuideBlock): Promise<readonly string[]>;
  /** Ends what still runs and takes everything away. */
  close(): Promise<void>;
}

/**
 * Opens a workshop. Only ports differ from what the guide shows.
 *
 * @param environment Variables that the guide leaves to the reader.
 */
export async function openWorkshop(environment: Readonly<Record<string, string>>): Promise<GuideWorkshop> {
  const folder = makeWorkFolder();
  const sandbox = await createSandbox().listen({port: 0});
  const shopPort = await freePort();
  const running: {readonly child: ChildProcess; readonly exited: Promise<unknown>}[] = [];
  const env = {...process.env, ...environment, PATH: `${dirname(process.execPath)}:${process.env.PATH}`};
  const cli = resolve('dist/cli.js');

  const here = (code: string) =>
    code
      .replaceAll('http://localhost:4010', sandbox.url)
      .replaceAll(/localhost:3000|(?<=listen\()3000/g, (place) => place.replace('3000', String(shopPort)))
      .replaceAll('npx invoice-checkout', `node ${cli}`);

  /** Starts what goes on until the workshop closes; answers what it prints first. */
  async function start(command: string, args: readonly string[]): Promise<readonly string[]> {
    const child = spawn(command, args, {cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe']});
    const exited = once(child, 'exit');
    running.push({child, exited});
    const said: Buffer[] = [];
    child.stderr.on('data', (text) => said.push(text));
    const ended = exited.then(() => Promise.reject(new Error(Buffer.concat(said).toString())));
    const [printed] = await Promise.race([once(child.stdout, 'data'), ended]);
    return linesOf(String(printed));
  }

  async function runToEnd(command: string, args: readonly string[]): Promise<readonly string[]> {
    const {stdout} = await run(command, args, {cwd: folder, env});
    return linesOf(stdout);
  }

  return {
    async follow({language, code, file}) {
      if (startsSandbox.test(code)) return start('node', [cli, 'sandbox', '--port', '0']);
      if (language === 'sh') return runToEnd('bash', ['-euo', 'pipefail', '-c', here(code)]);
      if (file === undefined) return [];
      writeFileSync(join(folder, file), here(code));
      if (code.includes('.listen(')) return start('node', ['--env-file=.env', file]);
      return /^export /m.test(code) ? [] : runToEnd('node', ['--env-file=.env', file]);
    },
    async close() {
      for (const {child} of running) child.kill();
      await Promise.all(running.map(({exited}) => exited));
      await sandbox.close();
      rmSync(folder, {recursive: true});
    },
  };
}

function linesOf(text: string): readonly string[] {
  return text.split('\n').filter((line) => line !== '');
}
