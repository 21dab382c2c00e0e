import {checkoutFlows} from './flows/checking-out.ts';
import {claimTruth} from './rows.ts';

await claimTruth(checkoutFlows);
