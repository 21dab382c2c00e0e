import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, describe, it} from 'node:test';
import {promisify} from 'node:util';
import {parseBillingAddress} from 'invoice-checkout';
import {compileScript, compileTemplate, parse} from 'vue/compiler-sfc';
import {readElements} from '../../demo/docs/reference-page.ts';
import {type Choices, playgroundChoices, queryOf, readChoices} from '../../demo/playground/choices.ts';
import {codeSamples} from '../../demo/playground/code-samples.ts';
import {createPlaygroundBackends} from '../../demo/playground/playground-backends.ts';
import {newReference, playgroundOrder} from '../../demo/playground/playground-order.ts';
import {sampleBuyer} from '../../demo/sample-buyer.ts';
import {countries, products} from '../../demo/settings.ts';
import {makeWorkFolder} from '../support/work-folder.ts';

const run = promisify(execFile);
const folder = makeWorkFolder();
after(() => rmSync(folder, {recursive: true}));

/** What is chosen nowhere else: every choice once. */
const addresses = [
  '',
  'products=kravia.invoice_b2c',
  ...Object.entries(playgroundChoices).flatMap(([name, {values}]) =>
    Object.keys(values).map((value) => new URLSearchParams({[name]: value}).toString()),
  ),
];

const visits: readonly Choices[] = addresses.map((address) => readChoices(new URLSearchParams(address)));

/** What every backend is made with. */
const surroundings = {
  origin: 'http://localhost:5173',
  dintero: {accountId: 'T12345678', clientId: 'sandbox', clientSecret: 'sandbox'},
  secret: 'a secret of at least thirty-two characters',
  log: () => {},
};

/** What the samples leave to the shop. */
const shop = `import type {DinteroAccount, InvoiceBackendOptions} from 'invoice-checkout/server';
export declare const dintero: DinteroAccount;
export declare const findOrder: InvoiceBackendOptions['orders']['find'];
export declare const secret: string;`;

describe('the playground', () => {
  for (const address of addresses) {
    it(`shows the same from an address that was shared: ${address || 'a first visit'}`, () => {
      const choices = readChoices(new URLSearchParams(address));

      const shared = queryOf(choices);

      assert.deepEqual(readChoices(shared), choices);
    });
  }

  it('takes an address that makes no sense for a first visit', () => {
    const choices = readChoices(
      new URLSearchParams('country=DK&products=x&language=&csp=off&days_until_due=1e9'),
    );

    assert.deepEqual(choices, readChoices(new URLSearchParams()));
  });

  for (const country of countries) {
    it(`sells an order under a reference of its own: ${country}`, () => {
      const reference = newReference(country);

      const order = playgroundOrder(reference);

      assert.equal(order?.merchant_reference, reference);
    });

    it(`fills in what every kind of invoice takes: ${country}`, () => {
      const buyer = sampleBuyer(country);

      const readings = products.map((product) => parseBillingAddress(buyer, product, country));

      assert.deepEqual(
        readings.filter(({ok}) => !ok),
        [],
      );
    });
  }

  for (const [at, choices] of visits.entries()) {
    it(`has a backend for what is chosen: ${addresses[at] || 'a first visit'}`, async () => {
      const backends = createPlaygroundBackends(surroundings);

      const {path} = backends.backendOf(choices);

      assert.equal(backends.backendAt(path.split('/').at(-1) ?? '').path, path);
    });
  }

  it('has no backend of its own for an address that makes no sense', () => {
    const backends = createPlaygroundBackends(surroundings);

    const made = backends.backendAt('bm9uc2Vuc2U');

    assert.equal(made, backends.backendOf(readChoices(new URLSearchParams())));
  });

  it('sells nothing under another reference', () => {
    assert.equal(playgroundOrder('order-123'), undefined);
  });

  it('shows code for React and the backend that fits the published types', async () => {
    writeFileSync(join(folder, 'shop.ts'), shop);
    for (const [at, choices] of visits.entries()) {
      const [, react, , backend] = codeSamples(choices, sampleBuyer(choices.country));
      writeFileSync(join(folder, `react-${at}.tsx`), react?.code ?? '');
      writeFileSync(join(folder, `backend-${at}.ts`), backend?.code ?? '');
    }
    const compilerOptions = {noEmit: true, paths: {}, types: ['node'], jsx: 'react-jsx'};
    const project = {extends: '../../tsconfig.json', compilerOptions, include: ['*.ts', '*.tsx']};
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(project));

    const {stdout} = await run(process.execPath, ['node_modules/typescript/bin/tsc', '-p', folder]).catch(
      (error: {stdout: string}) => error,
    );

    assert.equal(stdout, '');
  });

  it('shows components that Vue can compile', () => {
    const wrong = visits.flatMap((choices) => {
      const code = codeSamples(choices, sampleBuyer(choices.country))[2]?.code ?? '';
      const {descriptor, errors} = parse(code);
      const script = compileScript(descriptor, {id: 'sample'});
      const template = compileTemplate({
        id: 'sample',
        filename: 'sample.vue',
        source: descriptor.template?.content ?? '',
        compilerOptions: {bindingMetadata: script.bindings ?? {}},
      });
      return [...errors, ...template.errors];
    });

    assert.deepEqual(wrong, []);
  });

  it('listens to every event of the widget', () => {
    const script = readFileSync('demo/playground/show-events.ts', 'utf8');
    const events = readElements()
      .filter(({tagName}) => tagName === 'invoice-checkout')
      .flatMap(({events = []}) => events.map(({name = ''}) => name));

    const unheard = events.filter((name) => !script.includes(`'${name}'`));

    assert.ok(events.length > 5);
    assert.deepEqual(unheard, []);
  });
});
