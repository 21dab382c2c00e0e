import {type AnsweredProblemCode, problems} from '../../../src/server/problem.ts';
import {schemaRef} from './component-schemas.ts';
import {headerRefs} from './headers.ts';
import type {OperationProblem} from './operations.ts';
import {ownMembers, problemExample} from './problem-examples.ts';

/** The status that an operation answers a problem with, and its code. */
export function statusOf(kind: OperationProblem): {status: number; code: AnsweredProblemCode} {
  if (typeof kind !== 'string') return {code: kind[0], status: kind[1]};
  return {code: kind, status: problems[kind][0]};
}

/** An operation's problems as OpenAPI answers, one for each status. */
export async function problemAnswers(kinds: readonly OperationProblem[]) {
  const all = kinds.map(statusOf);
  const answers = [...new Set(all.map(({status}) => status))].map(async (status) => {
    const codes = all.filter((each) => each.status === status).map(({code}) => code);
    return [status, await problemAnswer(status, codes)] as const;
  });
  return Object.fromEntries(await Promise.all(answers));
}

/** Statuses that say when to ask again. */
const passing: readonly number[] = [429, 502, 503];

async function problemAnswer(status: number, codes: readonly AnsweredProblemCode[]) {
  const examples = codes.map(async (code) => [code, {value: await problemExample(code, status)}] as const);
  const required = [...new Set(codes.flatMap(ownMembers))];
  const narrowed = {
    type: 'object',
    properties: {status: {const: status}, code: {enum: codes}},
    ...(required.length > 0 && {required}),
  };
  return {
    description: codes.map((code) => `\`${code}\`: ${problems[code][1]}.`).join(' '),
    headers: headerRefs(passing.includes(status) ? ['Retry-After'] : []),
    content: {
      'application/problem+json': {
        schema: {allOf: [schemaRef('Problem'), narrowed]},
        examples: Object.fromEntries(await Promise.all(examples)),
      },
    },
  };
}
