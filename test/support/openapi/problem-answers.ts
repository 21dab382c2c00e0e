import {type AnsweredProblemCode, problems} from '../../../src/server/http/problem.ts';
import {schemaRef} from './component-schemas.ts';
import {headerRefs} from './headers.ts';
import {type OperationProblem, operations} from './operations.ts';
import {ownMembers, problemExample} from './problem-examples.ts';

/** The problems that an operation answers with one status. */
interface ProblemAnswer {
  readonly name: string;
  readonly status: number;
  readonly codes: readonly AnsweredProblemCode[];
}

/** Refers to the answers that tell of an operation's problems, one for each status. */
export function problemRefs(kinds: readonly OperationProblem[]) {
  return Object.fromEntries(
    answersOf(kinds).map(({status, name}) => [status, {$ref: `#/components/responses/${name}`}]),
  );
}

/** Every answer of any operation that tells of problems, by its name. */
export async function problemResponses() {
  const answers = operations.flatMap(({problems}) => answersOf(problems));
  const named = answers.map(async (answer) => [answer.name, await responseObject(answer)] as const);
  return Object.fromEntries(await Promise.all(named));
}

function answersOf(kinds: readonly OperationProblem[]): readonly ProblemAnswer[] {
  const all = kinds.map(statusOf);
  return [...new Set(all.map(({status}) => status))].map((status) => {
    const codes = all.filter((each) => each.status === status).map(({code}) => code);
    const unusual = codes.some((code) => problems[code][0] !== status);
    return {name: [...codes, ...(unusual ? [status] : [])].join('.'), status, codes};
  });
}

function statusOf(kind: OperationProblem): {status: number; code: AnsweredProblemCode} {
  return typeof kind === 'string'
    ? {code: kind, status: problems[kind][0]}
    : {code: kind[0], status: kind[1]};
}

/** Statuses that say when to ask again. */
const passing: readonly number[] = [429, 502, 503];

async function responseObject({status, codes}: ProblemAnswer) {
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
