import {twoStepFlows} from './flows/two-steps.ts';
import {claimTruth} from './rows.ts';

await claimTruth(twoStepFlows);
