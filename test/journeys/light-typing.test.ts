import {ExecutedCharacters} from '../support/executed-characters.ts';
import {expect, test} from '../support/journey.ts';
import {shopUrl} from '../support/journey-addresses.ts';

/** Characters of script: a tenth of what a minimal Lit form executes for the same keys, see docs/performance.md. */
const perKey = 6_400;

test.describe('a key in a field that says what is wrong with it', () => {
  test('costs little, also the one that mends it', async ({shopper, page, context}) => {
    const rest = '@example.no';
    await shopper.opensCheckout();
    await shopper.field('email').pressSequentially('kari');
    await shopper.field('first_name').focus();
    await expect(shopper.field('email')).toHaveAttribute('aria-invalid', 'true');
    await shopper.field('email').focus();
    await page.keyboard.press('End');
    const executed = await ExecutedCharacters.from(
      await context.newCDPSession(page),
      new URL(shopUrl).origin,
    );
    await executed.take();

    await page.keyboard.type(rest);

    await expect(shopper.field('email')).toHaveAttribute('aria-invalid', 'false');
    expect((await executed.take()) / rest.length).toBeLessThan(perKey);
  });
});
