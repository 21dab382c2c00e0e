import {axeEverywhere} from '../support/axe-matrix.ts';
import {expect, test} from '../support/journey.ts';
import {lossesEverywhere} from '../support/readings.ts';
import {WidgetShop} from '../support/widget-shop.ts';
import {widgetStates} from '../support/widget-states.ts';

test.describe('in six languages, axe finds nothing in any colours, and nothing is lost at any size, when', () => {
  for (const [name, reach] of Object.entries(widgetStates)) {
    test(name, async ({page}) => {
      await reach(new WidgetShop(page));

      expect.soft(await axeEverywhere(page), 'light, dark and in forced colours').toEqual([]);
      expect.soft(await lossesEverywhere(page), 'at 400 %, on a phone, in large and spaced text').toEqual([]);
    });
  }
});
