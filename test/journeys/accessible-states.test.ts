import {axeEverywhere} from '../support/axe-matrix.ts';
import {expect, test} from '../support/journey.ts';
import {WidgetShop} from '../support/widget-shop.ts';
import {widgetStates} from '../support/widget-states.ts';

test.describe('axe finds nothing in six languages, light, dark and in forced colours, when', () => {
  for (const [name, reach] of Object.entries(widgetStates)) {
    test(name, async ({page}) => {
      await reach(new WidgetShop(page));

      expect(await axeEverywhere(page)).toEqual([]);
    });
  }
});
