import type {z} from 'zod';
import {parseJson} from '../http/parse-json.ts';
import {DinteroError} from './dintero-error.ts';
import {connectionError} from './dintero-request.ts';

/**
 * Reads a successful answer of Dintero's by its schema.
 *
 * @param what What was attempted, for the error: "read the session".
 * @throws DinteroError `unusable_answer` naming the members that are missing or wrong, never their values.
 */
export async function readAnswer<Schema extends z.ZodType>(
  response: Response,
  schema: Schema,
  what: string,
): Promise<z.infer<Schema>> {
  const text = await response.text().catch((cause: unknown) => {
    throw connectionError(what, cause);
  });
  const answer = schema.safeParse(parseJson(text));
  if (answer.success) return answer.data;
  const fields = answer.error.issues.map((issue) => issue.path.join('.') || 'body').join(', ');
  throw new DinteroError('unusable_answer', `Dintero's answer cannot be used (${fields}): ${what}`, {
    status: response.status,
  });
}
