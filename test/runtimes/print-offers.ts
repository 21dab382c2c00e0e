/** For runtimes that run a file: prints what the merchant backend answers. */
import {askForOffers} from './shop.ts';

console.log(JSON.stringify(await askForOffers()));
