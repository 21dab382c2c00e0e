import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {rmSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {after, describe, it} from 'node:test';
import {promisify} from 'node:util';
import {scenarios} from 'invoice-checkout/sandbox';
import {type CountryFixtures, fixtures, playwrightCheckout, testShopAt} from 'invoice-checkout/testing';
import {findBrowser} from '../support/find-browser.ts';
import {readGuide} from '../support/read-guide.ts';
import {makeWorkFolder} from '../support/work-folder.ts';

const run = promisify(execFile);
const {text, blocks} = readGuide('docs/testing.md');
const samples = blocks.flatMap(({file, code}) => (file === undefined ? [] : [{file, code}]));

const folder = makeWorkFolder();
after(() => rmSync(folder, {recursive: true}));
/** Somebody else on this machine may have the port of the samples. */
const port = String(20_000 + (process.pid % 20_000));
for (const {file, code} of samples) writeFileSync(join(folder, file), code.replaceAll(/\b3000\b/g, port));

/** Runs a command in the folder of the samples; answers what it printed, also where it failed. */
async function here(command: string, ...args: readonly string[]): Promise<string> {
  const {NODE_TEST_CONTEXT: _, PATH, ...rest} = process.env;
  const env = {...rest, PATH: `${dirname(process.execPath)}:${PATH}`};
  return run(command, args, {cwd: folder, env}).then(
    ({stdout}) => stdout,
    ({stdout, stderr}: {stdout: string; stderr: string}) => stdout + stderr,
  );
}

describe('the guide to testing', () => {
  it('shows journeys that Playwright runs', async () => {
    const executablePath = findBrowser();
    const config = {
      reporter: 'line',
      testMatch: '*.spec.ts',
      use: {
        launchOptions: {args: ['--no-sandbox', '--disable-gpu'], ...(executablePath && {executablePath})},
      },
    };
    writeFileSync(join(folder, 'playwright.config.ts'), `export default ${JSON.stringify(config)};`);

    const said = await here('node', '../../node_modules/@playwright/test/cli.js', 'test');

    assert.match(said, /\b2 passed/, said);
  });

  it('shows tests that Node runs', async () => {
    const said = await here('node', '--test', '--test-reporter=tap', 'invoices.test.ts');

    assert.match(said, /^# pass 3$/m, said);
  });

  it('shows a global set-up that opens a shop and closes it', async () => {
    const {default: openShop} = await import(join(process.cwd(), folder, 'global-setup.ts'));
    const provided: Record<string, string> = {};

    const close = await openShop({
      provide: (name: string, value: string) => {
        provided[name] = value;
      },
    });

    const order = await testShopAt(provided.shop ?? '').placeOrder();
    await close();
    assert.equal(order.merchant_reference, 'order-1');
  });

  it('names every verb of the drivers, and no other', () => {
    const verbs = Object.keys(playwrightCheckout({locator: () => assert.fail('nothing is looked for')}));

    const told = [...text.matchAll(/^\| `(\w+)\(/gm)].map(([, verb]) => verb);

    assert.deepEqual(told.toSorted(), verbs.toSorted());
  });

  it('names every scenario, and no other', () => {
    const [, sentence = ''] = /^The scenarios are (.*?):/ms.exec(text) ?? [];

    const told = [...sentence.matchAll(/`(\w+)`/g)].map(([, name]) => name);

    assert.deepEqual(told, Object.keys(scenarios));
  });

  const {norway, sweden, finland} = fixtures;
  for (const [name, {invalid}] of Object.entries<CountryFixtures>({norway, sweden, finland})) {
    it(`says which numbers are refused, and why: ${name}`, () => {
      const numbers = invalid.filter(({field, text}) => field === 'organization_number' && text !== '');

      const row = `| \`${name}\` | ${numbers.map(({text, code}) => `\`${text}\` ${code}`).join(', ')} |`;

      assert.ok(text.includes(row), row);
    });
  }
});
