import assert from 'node:assert/strict';
import {registerHooks} from 'node:module';
import {after, describe, it} from 'node:test';
import {messages as en} from '../../src/locales/form/en.ts';
import {messages as fi} from '../../src/locales/form/fi.ts';
import {messages as nb} from '../../src/locales/form/nb.ts';
import {loadFormMessages} from '../../src/locales/load-form-messages.ts';

const languages = [
  {locale: 'en', words: en},
  {locale: 'nb', words: nb},
  {locale: 'fi', words: fi},
] as const;
const failures = ['connection lost'];
const hooks = registerHooks({
  load(url, context, nextLoad) {
    const failure = url.endsWith('/form/sv.ts') && failures.pop();
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
    await assert.rejects(loadFormMessages('sv'), /connection lost/);

    const words = await loadFormMessages('sv');

    assert.equal(words.continue, 'Fortsätt');
  });
});
