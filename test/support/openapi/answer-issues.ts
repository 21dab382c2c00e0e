import {schemaIssues} from './document-schema.ts';
import {documentedOperations, follow, type ResponseObject} from './published-document.ts';

function answersOf(operationId: string): readonly (readonly [status: string, ResponseObject])[] {
  const operation = documentedOperations.find((each) => each.operationId === operationId);
  return Object.entries(operation?.responses ?? {}).map(([status, answer]) => [status, follow(answer)]);
}

/** The answers that the document names for an operation: `200`, `404 unknown-order`. */
export function documentedAnswers(operationId: string): string[] {
  return answersOf(operationId).flatMap(([status, {content}]) => {
    const codes = Object.keys(content?.['application/problem+json']?.examples ?? {});
    return codes.length === 0 ? [status] : codes.map((code) => `${status} ${code}`);
  });
}

/** What is not as the document says in an answer to an operation: its status, its headers, its body. */
export async function answerIssues(operationId: string, response: Response): Promise<string[]> {
  const [, answer] = answersOf(operationId).find(([status]) => status === `${response.status}`) ?? [];
  if (answer === undefined) return [`${operationId} has no answer ${response.status}`];
  return [...headerIssues(answer, response.headers), ...(await bodyIssues(answer, response))];
}

function headerIssues({headers}: ResponseObject, sent: Headers): string[] {
  return Object.entries(headers).flatMap(([name, header]) => {
    const {schema, required = false} = follow(header);
    const text = sent.get(name);
    if (text === null) return required ? [`${name} is missing`] : [];
    const value = 'type' in schema && schema.type === 'integer' ? Number(text) : text;
    return schemaIssues(schema, value).map((issue) => `${name}${issue}`);
  });
}

async function bodyIssues({content = {}}: ResponseObject, response: Response): Promise<string[]> {
  const type = response.headers.get('content-type');
  if (type === null) return Object.keys(content).map((promised) => `${promised} is missing`);
  const promised = content[type];
  if (promised === undefined) return [`${type} is not documented`];
  return promised.schema === undefined ? [] : schemaIssues(promised.schema, await response.json());
}
