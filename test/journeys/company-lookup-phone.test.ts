import {hiddenSideways} from '../support/hidden-sideways.ts';
import {expect, test} from '../support/journey.ts';

test.use({viewport: {width: 320, height: 640}, isMobile: true, hasTouch: true});

test.describe('the company look-up on a phone of 320 pixels', () => {
  test('fills the form in by touch, without scrolling sideways', async ({shopper}) => {
    await shopper.opensCheckout({language: 'nb'});
    await shopper.field('business_name').tap();
    await shopper.searches('business_name', 'fjordlys');
    await shopper.suggestion('FJORDLYS HANDEL AS').waitFor();
    expect(await hiddenSideways(shopper.page), 'the list').toBe(0);

    await shopper.suggestion('FJORDLYS HANDEL AS').tap();

    await expect(shopper.field('organization_number')).toHaveValue('310 000 027');
    await expect(shopper.field('business_name')).toBeFocused();
    expect(await hiddenSideways(shopper.page), 'the warning').toBe(0);
  });

  test('offers companies as large as a finger', async ({shopper}) => {
    await shopper.opensCheckout({language: 'nb'});
    await shopper.searches('business_name', 'fjordlys');
    await shopper.suggestion('FJORDLYS AS').waitFor();

    const heights = await shopper
      .suggestion('FJORDLYS')
      .evaluateAll((options) => options.map((option) => option.getBoundingClientRect().height));

    expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
  });
});
