import type {z} from 'zod';
import {fail, ok, type Result} from '../../domain/result.ts';
import {errorAnswer} from './error-answer.ts';

/** One thing wrong with a request, as listed under `errors` of Dintero's envelope. */
export interface RequestError {
  /** Members joined by dots: `order.items.0.amount`. */
  readonly path: string;
  readonly code: 'missing' | 'invalid';
  readonly message: string;
}

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
  if (checked.success) return ok(checked.data);
  return fail(errorAnswer(400, 'Validation failed', {errors: requestErrors(checked.error, body.value)}));
}

function parse(text: string): Result<unknown, 'json'> {
  try {
    return ok(JSON.parse(text));
  } catch {
    return fail('json');
  }
}

function requestErrors(error: z.ZodError, body: unknown): RequestError[] {
  return error.issues.map(({path, message}) => {
    const value = path.reduce<unknown>(
      (at, key) => (at as Record<PropertyKey, unknown> | undefined)?.[key],
      body,
    );
    return {path: path.join('.'), code: value === undefined || value === '' ? 'missing' : 'invalid', message};
  });
}
