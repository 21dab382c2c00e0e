import {describe, it} from 'node:test';
import {type Fault, faults} from './faults.ts';
import type {Flow} from './flow.ts';
import {callsOf, type NumberedCall, runRow} from './run-row.ts';
import type {Plan} from './wire.ts';

/** Claims that flows come to the truth, whatever goes wrong with any of their calls. */
export async function claimTruth(flows: readonly Flow[]): Promise<void> {
  const taken: {readonly flow: Flow; readonly calls: readonly NumberedCall[]}[] = [];
  for (const flow of flows) taken.push({flow, calls: await callsOf(flow)});
  for (const {flow, calls} of taken) {
    describe(`when ${flow.name}`, () => {
      for (const call of calls) {
        it(`the truth is told and nothing happens twice, whatever goes wrong with ${nameOf(call)}`, async () => {
          for (const row of rowsOf(call)) await runRow(flow, row).catch((error) => tellOf(row, error));
        });
      }
    });
  }
}

/** Everything that can go wrong with a call: with this one alone, and with all of its kind from the first one on. */
export function rowsOf(call: NumberedCall): readonly Plan[] {
  return faults
    .filter((fault) => fits(fault, call.call))
    .flatMap((fault) =>
      [false, true]
        .filter((persisting) => !persisting || (call.number === 1 && !fault.once))
        .map((persisting) => ({...call, fault, persisting})),
    );
}

function fits({ofServer, ofWork}: Fault, call: string): boolean {
  const toDintero = /^\w+ \/(v1|transaction-attachments)\//.test(call);
  const reads = toDintero && call.startsWith('GET');
  return (!ofServer || toDintero) && (!ofWork || !reads);
}

function nameOf({call, number}: NumberedCall): string {
  return number === 1 ? call : `${call} (${number})`;
}

function tellOf({fault, persisting, ...call}: Plan, cause: Error): never {
  const often = persisting ? 'ever since' : 'once';
  throw new Error(`${nameOf(call)} ${fault.name}, ${often}: ${cause.message}`, {cause});
}
