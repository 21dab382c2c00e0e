import assert from 'node:assert/strict';
import {registerHooks} from 'node:module';
import {after, describe, it} from 'node:test';
import {messages as en} from '../../src/locales/form/en.ts';
import {messages as nb} from '../../src/locales/form/nb.ts';
import {messages as nn} from '../../src/locales/form/nn.ts';
import {messages as sv} from '../../src/locales/form/sv.ts';
import {loadFormMessages} from '../../src/locales/load-form-messages.ts';

const languages = [
  {locale: 'en', words: en},
  {locale: 'nb', words: nb},
  {locale: 'nn', words: nn},
  {locale: 'sv', words: sv},
  {locale: 'sv-FI', words: sv},
] as const;
const failures = ['connection lost'];
const hooks = registerHooks({
  load(url, context, nextLoad) {
    const failure = url.endsWith('/form/fi.ts') && failures.pop();
    if (failure) throw new Error(failure);
    return nextLoad(url, context);
  },
});

after(() => hooks.deregister());

describe('loadFormMessages', () => {
  for (const {locale, words} of languages) {
    it(`brings the words of ${locale}`, async () => {
      assert.equal(await loadFormMessages(locale), words);
    });
  }

  it('can be asked again after a failed load', async () => {
    await assert.rejects(loadFormMessages('fi'), /connection lost/);

    const words = await loadFormMessages('fi');

    assert.equal(words.continue, 'Jatka');
  });
});
