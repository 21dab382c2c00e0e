import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {ruleOf, rules} from '../support/samples/rules.ts';
import {placeOf, samplePages, samples} from '../support/samples/samples.ts';

const {scripts} = JSON.parse(readFileSync('package.json', 'utf8'));

describe('the samples of README and documentation', () => {
  it('are each proven by a rule', () => {
    const unproven = samples.filter((sample) => ruleOf(sample) === undefined);

    assert.deepEqual(unproven.map(placeOf), []);
  });

  it('are all found: no fence stands where none is looked for', () => {
    const fences = samplePages.flatMap((page) => readFileSync(page, 'utf8').match(/^\s*(```|~~~)/gm) ?? []);

    assert.equal(fences.length, samples.length * 2);
  });

  it('have names of their own on their page, where they have one', () => {
    const named = samples.flatMap(({page, file}) => (file === undefined ? [] : [`${page}: ${file}`]));

    assert.deepEqual(named, [...new Set(named)]);
  });

  it('stand beside sentences that name scripts that there are', () => {
    const named = samplePages.flatMap((page) => [
      ...readFileSync(page, 'utf8').matchAll(/`npm run ([\w:-]+)/g),
    ]);

    const missing = named.filter(([, script = '']) => !Object.hasOwn(scripts, script));

    assert.ok(named.length > 0);
    assert.deepEqual(
      missing.map(([words]) => words),
      [],
    );
  });

  for (const rule of rules) {
    const {claim, issues, test = 'test/package/samples.test.ts'} = rule;
    it(`${claim} (${test})`, async () => {
      const held = samples.filter((sample) => ruleOf(sample) === rule);

      const found = await issues?.(held);

      assert.ok(held.length > 0, 'no sample is proven by this rule');
      assert.ok(existsSync(test), test);
      assert.deepEqual(found ?? [], []);
    });
  }
});
