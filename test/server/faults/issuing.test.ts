import {issuingFlows} from './flows/issuing.ts';
import {claimTruth} from './rows.ts';

await claimTruth(issuingFlows);
