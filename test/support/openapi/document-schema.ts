import {z} from 'zod';
import {publishedDocument} from './published-document.ts';

/**
 * What a schema of the document says of a value, read from the document alone: nothing, or what is wrong. Also wrong
 * are members that the document does not name, which a reader would ignore and nobody has promised.
 */
export function schemaIssues(schema: object, value: unknown): string[] {
  const {schemas = {}} = publishedDocument.components;
  const closed = JSON.stringify({...schema, $defs: close(schemas)});
  const judge = z.fromJSONSchema(JSON.parse(closed.replaceAll('#/components/schemas/', '#/$defs/')));
  const {error} = judge.safeParse(value);
  return error?.issues.map(({path, message}) => `${path.join('.')}: ${message}`) ?? [];
}

/** Schemas whose objects have no members but those that are named. */
function close(schemas: object): object {
  return JSON.parse(JSON.stringify(schemas), (_, part) =>
    part?.type === 'object' ? {...part, additionalProperties: false} : part,
  );
}
