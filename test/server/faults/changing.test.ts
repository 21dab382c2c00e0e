import {changingFlows} from './flows/changing.ts';
import {claimTruth} from './rows.ts';

await claimTruth(changingFlows);
