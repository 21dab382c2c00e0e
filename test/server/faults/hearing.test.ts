import {hearingFlows} from './flows/hearing.ts';
import {claimTruth} from './rows.ts';

await claimTruth(hearingFlows);
