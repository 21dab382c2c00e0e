import assert from 'node:assert/strict';
import {execFile, spawn} from 'node:child_process';
import {once} from 'node:events';
import {readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, describe, it} from 'node:test';
import {promisify} from 'node:util';
import {createSandbox} from 'invoice-checkout/sandbox';
import {freePort} from '../support/free-port.ts';
import {makeWorkFolder} from '../support/work-folder.ts';

const run = promisify(execFile);

/** The TypeScript that the README shows, by a word that only the one example has. */
const examples = [...readFileSync('README.md', 'utf8').matchAll(/```ts\n(.*?)```/gs)].map(
  ([, code = '']) => code,
);
const exampleWith = (word: string) => examples.find((code) => code.includes(word)) ?? '';

const folder = makeWorkFolder();
after(() => rmSync(folder, {recursive: true}));

/** Writes an example into a file; answers its name. */
function write(name: string, code: string): string {
  writeFileSync(join(folder, name), code);
  return name;
}

/** Starts the server example against a sandbox: only its addresses are others. Answers where it is and what it prints. */
async function startServerExample() {
  const sandbox = await createSandbox().listen({port: 0});
  const port = await freePort();
  const code = exampleWith('createInvoiceBackend')
    .replaceAll('https://shop.example', `http://localhost:${port}`)
    .replace('listen(3000)', `listen(${port})`)
    .replace(
      'DINTERO_CLIENT_SECRET},',
      `DINTERO_CLIENT_SECRET, apiUrl: '${sandbox.url}', checkoutUrl: '${sandbox.url}'},`,
    );
  const child = spawn(process.execPath, [write('server.ts', code)], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: {
      ...process.env,
      DINTERO_ACCOUNT_ID: 'T12345678',
      DINTERO_CLIENT_ID: 'sandbox',
      DINTERO_CLIENT_SECRET: 'sandbox',
      INVOICE_SECRET: 'a secret of at least thirty-two characters',
    },
  });
  after(async () => {
    child.kill();
    await once(child, 'exit');
    await sandbox.close();
  });
  const [printed] = await once(child.stdout, 'data');
  return {base: `http://localhost:${port}/invoice`, token: String(printed).trim().split(' ').at(-1)};
}

describe('the README', () => {
  it('shows a server that offers its order and opens its session', async () => {
    const {base, token} = await startServerExample();
    const billing_address = {
      first_name: 'Kari',
      last_name: 'Nordmann',
      address_line: 'Storgata 1',
      postal_code: '0155',
      postal_place: 'Oslo',
      country: 'NO',
      phone_number: '+4740612345',
      email: 'kari@example.no',
    };

    const offer = await fetch(`${base}/offer?order=${token}`);
    const session = await fetch(`${base}/sessions`, {
      method: 'POST',
      headers: {'content-type': 'application/json'},
      body: JSON.stringify({
        order: token,
        payment_product_type: 'kravia.invoice_b2c',
        locale: 'nb',
        billing_address,
      }),
    });

    assert.equal(offer.status, 200);
    assert.equal((await offer.json()).order.merchant_reference, 'order-123');
    assert.equal(session.status, 201);
  });

  it('shows a sandbox that a test can disturb and end', async () => {
    const {stdout} = await run(process.execPath, [write('sandbox.ts', exampleWith('createSandbox'))], {
      cwd: folder,
    });

    assert.match(stdout, /^http:\/\/localhost:\d+ \[\]$/m);
  });

  it('shows registers that the kit can ask', async () => {
    const code = exampleWith('bolagsverket(').concat('\nconsole.log(Object.keys(companies).join());');
    const env = {...process.env, BOLAGSVERKET_CLIENT_ID: 'shop', BOLAGSVERKET_CLIENT_SECRET: 'secret'};

    const {stdout} = await run(process.execPath, [write('companies.ts', code)], {cwd: folder, env});

    assert.equal(stdout.trim(), 'NO,FI,SE');
  });

  const numbers = [
    {written: 'NO 923 609 016 MVA', about: 'a number'},
    {written: '923 609 017', about: 'a wrong check digit'},
  ];
  for (const {written, about} of numbers) {
    it(`says what organization numbers come to: ${about}`, async () => {
      const code = exampleWith('parseOrganizationNumber').replace('NO 923 609 016 MVA', written);
      const said = code.split('\n').flatMap((line) => line.split(' // ')[1] ?? []);

      const {stdout} = await run(process.execPath, [write('organization-number.ts', code)], {cwd: folder});

      assert.ok(said.some((words) => words.replaceAll("'", '').split(', ').includes(stdout.trim())));
    });
  }
});
