import {finishingFlows} from './flows/finishing.ts';
import {claimTruth} from './rows.ts';

await claimTruth(finishingFlows);
