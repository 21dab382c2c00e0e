import {readingFlows} from './flows/reading.ts';
import {claimTruth} from './rows.ts';

await claimTruth(readingFlows);
