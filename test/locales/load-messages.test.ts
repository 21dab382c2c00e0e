import assert from 'node:assert/strict';
import {registerHooks} from 'node:module';
import {after, describe, it} from 'node:test';
import {en} from '../../src/locales/en.ts';
import {fi} from '../../src/locales/fi.ts';
import {loadMessages} from '../../src/locales/load-messages.ts';
import {nb} from '../../src/locales/nb.ts';

const languages = [
  {locale: 'en', words: en},
  {locale: 'nb', words: nb},
  {locale: 'fi', words: fi},
] as const;
const failures = ['connection lost'];
const hooks = registerHooks({
  load(url, context, nextLoad) {
    const failure = url.endsWith('/sv.ts') && failures.pop();
    if (failure) throw new Error(failure);
    return nextLoad(url, context);
  },
});

after(() => hooks.deregister());

describe('loadMessages', () => {
  for (const {locale, words} of languages) {
    it(`brings the words of ${locale}`, async () => {
      assert.equal(await loadMessages(locale), words);
    });
  }

  it('can be asked again after a failed load', async () => {
    await assert.rejects(loadMessages('sv'), /connection lost/);

    const words = await loadMessages('sv');

    assert.equal(words.continue, 'Fortsätt');
  });
});
