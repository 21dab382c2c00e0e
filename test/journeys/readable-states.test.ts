import {expect, test} from '../support/journey.ts';
import {lossesEverywhere} from '../support/readings.ts';
import {WidgetShop} from '../support/widget-shop.ts';
import {widgetStates} from '../support/widget-states.ts';

test.describe('nothing is lost at 400 %, upright and sideways, in large and spaced text, when', () => {
  for (const [name, reach] of Object.entries(widgetStates)) {
    test(name, async ({page}) => {
      await reach(new WidgetShop(page));

      expect(await lossesEverywhere(page)).toEqual([]);
    });
  }
});
