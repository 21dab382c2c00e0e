import {expect} from '@open-wc/testing';
import {loadMessageKeys} from '../../../src/widget/doctor/message-keys.ts';
import {en} from '../../support/words.ts';

describe('the keys that a shop may put into its own words', () => {
  it('are those of every sentence, with the labels of a single country', async () => {
    const keys = await loadMessageKeys();

    expect(keys).to.include.members(Object.keys(en));
    expect(keys).to.include.members(['company_undo', 'organization_number_FI', 'postal_place_SE']);
  });
});
