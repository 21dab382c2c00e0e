/** For runtimes that serve requests: answers with what the merchant backend answers. */
import {askForOffers} from './shop.ts';

export default {
  fetch: async () => Response.json(await askForOffers()),
};
