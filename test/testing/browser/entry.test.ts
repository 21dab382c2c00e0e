import {expect} from '@open-wc/testing';

describe('the entry for tests, as it is built, in a browser', () => {
  it('loads, with drivers and fixtures', async () => {
    const {domCheckout, fixtures, playwrightCheckout} = await import(`${location.origin}/dist/testing.js`);

    expect([typeof domCheckout, typeof playwrightCheckout]).to.deep.equal(['function', 'function']);
    expect(fixtures.norway.company.country).to.equal('NO');
  });

  it('says where a shop is opened instead', async () => {
    const {createTestShop} = await import(`${location.origin}/dist/testing.js`);

    const refusal = await createTestShop().catch((error: Error) => error.message);

    expect(refusal).to.include('createTestShop needs Node');
  });
});
