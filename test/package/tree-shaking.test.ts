import assert from 'node:assert/strict';
import {rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, describe, it} from 'node:test';
import {build} from 'vite';
import {makeWorkFolder} from '../support/work-folder.ts';

const folder = makeWorkFolder();
after(() => rmSync(folder, {recursive: true}));

/** The code that a page loads when a shop's bundler has made its script; not what it may load later. */
async function loadedAfterBundling(code: string): Promise<string> {
  const entry = join(folder, 'entry.ts');
  writeFileSync(entry, code);
  const [result] = [
    await build({
      configFile: false,
      logLevel: 'silent',
      build: {write: false, lib: {entry, formats: ['es']}, rolldownOptions: {external: [/^lit($|\/)/]}},
    }),
  ].flat();
  const chunks = result && 'output' in result ? result.output.filter((file) => file.type === 'chunk') : [];
  const loaded = new Set(chunks.filter(({isEntry}) => isEntry));
  for (const {imports} of loaded) {
    for (const chunk of chunks) if (imports.includes(chunk.fileName)) loaded.add(chunk);
  }
  return [...loaded].map((chunk) => chunk.code).join('\n');
}

describe('a shop’s bundler', () => {
  const widget = /invoice-checkout|customElements|from"lit"|from "lit"/;

  it('leaves out the widget where only a rule is used', async () => {
    const code = await loadedAfterBundling(
      `import {parseOrganizationNumber} from 'invoice-checkout';
       console.log(parseOrganizationNumber('923609016', 'NO'));`,
    );

    assert.match(code, /923609016/);
    assert.doesNotMatch(code, widget);
  });

  it('leaves out everything where only types are used', async () => {
    const code = await loadedAfterBundling(
      `import type {InvoiceReturn, Receipt} from 'invoice-checkout';
       export const shown = (element: InvoiceReturn, receipt: Receipt) => [element.backend, receipt.amount];`,
    );

    assert.doesNotMatch(code, /import|customElements/);
  });

  it('leaves out what is imported and not used', async () => {
    const code = await loadedAfterBundling(
      `import {InvoiceReturn} from 'invoice-checkout'; console.log('nothing');`,
    );

    assert.match(code.trim(), /^(\/\/.*\n)?console\.log\("nothing"\);$/);
  });

  it('keeps the tags where they are registered', async () => {
    const code = await loadedAfterBundling(`import 'invoice-checkout/define';`);

    assert.match(code, /customElements/);
    assert.match(code, /"invoice-checkout"|`invoice-checkout`/);
  });
});
