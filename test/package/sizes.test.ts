import assert from 'node:assert/strict';
import {globSync, readFileSync} from 'node:fs';
import {after, describe, it} from 'node:test';
import {chunk, weigh, withStaticImports} from '../support/weigh.ts';

const script = withStaticImports('dist/cdn/embed.js');
const onDemand = [
  'journey-checkout-journey',
  'checkout-dintero-checkout',
  'receipt-invoice-receipt',
  'widget-company-lookup',
].map(chunk);

const languages = ['nb', 'nn', 'sv', 'fi', 'en'];

/** Limits in bytes, brotli 11, of what a browser loads. */
const budget = [
  {what: 'script tag until the form can be used', files: [...script, chunk('form-fi')], limit: 11_645},
  ...languages.map((language) => ({
    what: `words of the form: ${language}`,
    files: [chunk(`form-${language}`)],
    limit: 800,
  })),
  ...languages.map((language) => ({
    what: `words for what comes after: ${language}`,
    files: [chunk(`journey-${language}`)],
    limit: 1_500,
  })),
  ...languages.map((language) => ({
    what: `words for the look-up: ${language}`,
    files: [chunk(`lookup-${language}`)],
    limit: 500,
  })),
  {what: 'classic script, everything inside', files: ['dist/cdn/embed.classic.js'], limit: 52_000},
  {
    what: 'organization-number',
    files: withStaticImports('dist/organization-number.js'),
    limit: 2_000,
  },
].map((row) => ({...row, bytes: weigh(row.files)}));

describe('what a browser loads', () => {
  for (const {what, bytes, limit} of budget) {
    it(`is at most ${limit} bytes: ${what}`, () => {
      assert.ok(bytes <= limit, `${bytes} bytes`);
    });
  }

  for (const file of onDemand) {
    it(`leaves for later what only some need: ${file}`, () => {
      assert.ok(!script.includes(file));
    });
  }

  it('holds no schema library and nothing of the server', () => {
    const chunks = globSync('dist/{cdn,cdn/chunks,browser}/*.js').concat(
      globSync('dist/{index,define,organization-number}.js'),
    );

    const traces = /ZodError|_zod|client_credentials|createHmac|from"(?:zod|hono|node:)/;

    assert.deepEqual(
      chunks.filter((file) => traces.test(readFileSync(file, 'utf8'))),
      [],
    );
  });

  after(() => {
    console.table([
      ...budget.map(({what, bytes, limit}) => ({what, bytes, limit})),
      ...onDemand.map((file) => ({what: `on demand: ${file}`, bytes: weigh([file])})),
    ]);
  });
});
