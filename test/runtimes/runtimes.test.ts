import assert from 'node:assert/strict';
import {execFile, spawn, spawnSync} from 'node:child_process';
import {once} from 'node:events';
import {copyFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {after, describe, it} from 'node:test';
import {promisify} from 'node:util';
import {build} from 'vite';
import {installAlone} from '../support/install-alone.ts';

const run = promisify(execFile);

/** Programs that run a file of TypeScript, with no more rights than they give by themselves. */
const runtimes = [
  {runtime: 'Node 24', program: process.execPath, parameters: []},
  {runtime: 'Node 22', program: binary('node'), parameters: []},
  {runtime: 'Deno', program: binary('deno'), parameters: ['run', '--no-remote', '--no-prompt']},
  {runtime: 'Bun', program: binary('bun'), parameters: ['run']},
];

const answers = {known: 200, reference: 'order-123', unknown: 404, company: true};

const {folder, remove} = installAlone();
after(remove);
for (const file of ['shop.ts', 'print-offers.ts', 'worker.ts', 'workerd.capnp']) {
  copyFileSync(`test/runtimes/${file}`, join(folder, file));
}

describe('the merchant backend', () => {
  for (const {runtime, program, parameters} of runtimes.filter(({program}) => starts(program))) {
    it(`answers in ${runtime}`, async () => {
      const {stdout} = await run(program, [...parameters, 'print-offers.ts'], {cwd: folder});

      assert.deepEqual(JSON.parse(stdout), answers);
    });
  }

  for (const program of [binary('workerd')].filter(starts)) {
    it('answers in workerd, which has nothing of Node', async (context) => {
      await bundleWorker();
      const url = await serve(program, context);

      const answer = await fetch(url);

      assert.deepEqual(await answer.json(), answers);
    });
  }

  it('is tried in every runtime that exists for this machine', () => {
    const absent = [...runtimes.map(({program}) => program), binary('workerd')].filter(
      (program) => !starts(program),
    );

    assert.deepEqual(process.platform === 'linux' ? absent : [], []);
  });
});

/** Where npm has put a runtime. */
function binary(name: string): string {
  return resolve('test/runtimes/node_modules/.bin', name);
}

function starts(program: string): boolean {
  return spawnSync(program, ['--version']).status === 0;
}

/** Puts a worker and all that it imports into one file, as tools for workers do. What Node has stays an import, and fails. */
async function bundleWorker(): Promise<void> {
  await build({
    root: folder,
    configFile: false,
    logLevel: 'silent',
    build: {
      outDir: folder,
      emptyOutDir: false,
      lib: {entry: join(folder, 'worker.ts'), formats: ['es'], fileName: 'worker'},
      rolldownOptions: {external: [/^node:/]},
    },
  });
}

/** Starts workerd at a free port; answers its address. */
async function serve(program: string, context: {after(end: () => Promise<void>): void}): Promise<string> {
  const child = spawn(program, ['serve', 'workerd.capnp', '--control-fd=1'], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const exited = once(child, 'exit');
  context.after(async () => {
    child.kill();
    await exited;
  });
  const ended = exited.then(([code]) => Promise.reject(new Error(`workerd ended with ${code}`)));
  const [said] = await Promise.race([once(child.stdout, 'data'), ended]);
  const [, port] = /"port":(\d+)/.exec(String(said)) ?? [];
  return `http://127.0.0.1:${port}/`;
}
