import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {readFileSync, writeFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {after, describe, it} from 'node:test';
import {promisify} from 'node:util';
import {installAlone} from '../support/install-alone.ts';

const run = promisify(execFile);
const {exports: exported, peerDependencies} = JSON.parse(readFileSync('package.json', 'utf8'));

/** The script tag's files are for browsers; every other entry may be imported anywhere. */
const entries = Object.keys(exported)
  .filter((path) => !/\.js(on)?$/.test(path))
  .map((path) => path.replace('.', 'invoice-checkout'));

/** Entries that are nothing without a package, which their users have. */
const needs: Readonly<Record<string, string>> = {
  'invoice-checkout/react': 'react',
  'invoice-checkout/vue': 'vue',
};

const {folder, packages, remove} = installAlone();
after(remove);

/** Runs a module in the project that has nothing but the package; answers what it prints. */
async function runThere(code: string, node = process.execPath): Promise<string> {
  const {stdout, stderr} = await run(node, ['--input-type=module', '-e', code], {cwd: folder});
  return `${stdout}${stderr}`;
}

describe('npm i invoice-checkout', () => {
  it('brings lit, Dintero’s SDK, hono, zod and what they need, and nothing else', () => {
    assert.deepEqual(packages.map(({name}) => name).toSorted(), [
      '@dintero/checkout-web-sdk',
      '@lit-labs/ssr-dom-shim',
      '@lit/reactive-element',
      '@types/trusted-types',
      'hono',
      'invoice-checkout',
      'lit',
      'lit-element',
      'lit-html',
      'native-promise-only',
      'zod',
    ]);
  });

  it('brings none of the packages that only some need', () => {
    const names = packages.map(({name}) => name);

    assert.deepEqual(
      Object.keys(peerDependencies).filter((name) => names.includes(name)),
      [],
    );
  });

  after(() => {
    console.table(packages.map(({name, version, bytes}) => ({name, version, MB: megabytes(bytes)})));
    console.log(
      `${packages.length} packages, ${megabytes(packages.reduce((sum, {bytes}) => sum + bytes, 0))} MB`,
    );
  });
});

describe('an entry, with nothing else installed', () => {
  const nodes = [
    {version: '24', node: process.execPath},
    {version: '22', node: resolve('test/runtimes/node_modules/node/bin/node')},
  ];
  for (const {version, node} of nodes) {
    it(`is tried in the Node that it says: ${version}`, async () => {
      const said = await runThere('console.log(process.version)', node);

      assert.match(said, new RegExp(`^v${version}\\.`));
    });

    for (const entry of entries.filter((name) => !(name in needs))) {
      it(`is imported in Node ${version}, without a DOM: ${entry}`, async () => {
        const said = await runThere(`console.log(typeof await import('${entry}'))`, node);

        assert.equal(said, 'object\n');
      });
    }
  }

  for (const [entry, name] of Object.entries(needs)) {
    it(`names the package that it is made for: ${entry}`, async () => {
      const said = await runThere(
        `await import('${entry}').catch(({code, message}) => console.log(code, message))`,
      );

      assert.match(said, new RegExp(`^ERR_MODULE_NOT_FOUND Cannot find package '${name}'`));
    });
  }
});

describe('what needs a package that is not installed', () => {
  const print = 'catch(({code, message}) => console.log(code, message))';
  const account = {DINTERO_ACCOUNT_ID: 'T12345678', DINTERO_CLIENT_ID: 'id', DINTERO_CLIENT_SECRET: 'secret'};
  const rows = [
    {
      what: 'sqliteStore',
      code: `const {sqliteStore} = await import('invoice-checkout/server/node');
             await sqliteStore(':memory:').purchasesOfOrder('order-1').${print}`,
      says: /^store-unavailable sqliteStore needs .*: npm install better-sqlite3 kysely$/m,
    },
    {
      what: 'postgresStore',
      code: `const {postgresStore} = await import('invoice-checkout/server/node');
             await postgresStore({connectionString: 'postgres://localhost/shop'}).purchasesOfOrder('order-1').${print}`,
      says: /^store-unavailable postgresStore needs .*: npm install pg kysely$/m,
    },
    {
      what: 'the sandbox’s PDF',
      code: `process.argv.push('invoice-checkout', 'sandbox', '--port', '0');
             await import('./node_modules/invoice-checkout/dist/cli.js');
             process.exit();`,
      says: /^The invoice PDF needs the package pdfkit: npm install pdfkit$/m,
    },
    {
      what: 'the bar of the command issue',
      code: `process.stderr.isTTY = true;
             Object.assign(process.env, ${JSON.stringify(account)});
             process.argv.push('invoice-checkout', 'issue', 'orders.ndjson');
             await import('./node_modules/invoice-checkout/dist/cli.js');`,
      says: /^The progress bar needs the package cli-progress: npm install cli-progress$/m,
    },
  ];
  writeFileSync(join(folder, 'orders.ndjson'), '');

  for (const {what, code, says} of rows) {
    it(`says how to install it: ${what}`, async () => {
      const said = await runThere(code);

      assert.match(said, says);
    });
  }
});

function megabytes(bytes: number): number {
  return Math.round(bytes / 1e4) / 100;
}
