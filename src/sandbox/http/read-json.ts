import type {z} from 'zod';
import {fail, ok, type Result} from '../../domain/result.ts';
import {errorAnswer} from './error-answer.ts';
import {validationAnswer} from './validation-answer.ts';

/** Reads a JSON body that must fit a schema; the issue is the 400 to answer. */
export async function readJson<Schema extends z.ZodType>(
  request: {readonly text: () => Promise<string>; readonly header: (name: string) => string | undefined},
  schema: Schema,
): Promise<Result<z.output<Schema>, Response>> {
  if (!request.header('content-type')?.startsWith('application/json'))
    return fail(errorAnswer(400, 'Content-Type must be application/json'));
  const body = parse(await request.text());
  if (!body.ok) return fail(errorAnswer(400, 'The body is not JSON'));
  const checked = schema.safeParse(body.value);
  return checked.success ? ok(checked.data) : fail(validationAnswer(checked.error, body.value));
}

function parse(text: string): Result<unknown, 'json'> {
  try {
    return ok(JSON.parse(text));
  } catch {
    return fail('json');
  }
}
