import type {z} from 'zod';
import {fail, ok, type Result} from '../../domain/result.ts';
import {type MemberIssue, problem} from './problem.ts';
import {readBytes} from './read-bytes.ts';

/**
 * Reads a JSON body by a schema. The answer is the value, or the problem to answer with: another content type, more
 * than 16 kB (counted as it comes, whatever the header says), no JSON, or members that are missing, wrong or unknown.
 */
export async function readJson<Schema extends z.ZodType>(
  request: Request,
  schema: Schema,
): Promise<Result<z.infer<Schema>, Response>> {
  if (!/^application\/json\s*(?:;|$)/i.test(request.headers.get('content-type') ?? '')) {
    return fail(problem('media-type'));
  }
  const bytes = await readBytes(request);
  if (bytes === undefined) return fail(problem('too-large'));
  const read = schema.safeParse(parseJson(bytes), {reportInput: true});
  return read.success
    ? ok(read.data)
    : fail(problem('invalid-request', {errors: read.error.issues.flatMap(memberIssues)}));
}

/** The value, or undefined, which no schema takes. */
function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', {fatal: true}).decode(bytes));
  } catch {
    return undefined;
  }
}

/** Names the members that an issue is about; never repeats a value. */
export function memberIssues(issue: z.core.$ZodIssue): readonly MemberIssue[] {
  const path = issue.path.join('.');
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      field: [path, key.slice(0, 64)].filter(Boolean).join('.'),
      code: 'unknown',
    }));
  }
  const missing = issue.code === 'invalid_type' && issue.input === undefined;
  return [{field: path || 'body', code: missing ? 'required' : issue.code}];
}
