import {readFileSync} from 'node:fs';

/** Something of the document, or where it stands. */
type OrRef<Value> = Value | {readonly $ref: string};

/** A header that an answer carries, as the document has it. */
export interface HeaderObject {
  readonly required?: boolean;
  readonly schema: object;
}

/** An answer, as the document has it. */
export interface ResponseObject {
  readonly headers: Readonly<Record<string, OrRef<HeaderObject>>>;
  readonly content?: Readonly<
    Record<string, {readonly schema?: object; readonly example?: unknown; readonly examples?: object}>
  >;
}

/** Something that can be asked, as the document has it. */
export interface OperationObject {
  readonly operationId: string;
  readonly summary?: string;
  readonly tags: readonly string[];
  readonly responses: Readonly<Record<string, OrRef<ResponseObject>>>;
}

/** As much of an OpenAPI document as the tests look at. */
interface OpenApiDocument {
  readonly openapi: string;
  readonly paths: Readonly<Record<string, Readonly<Record<string, OperationObject>>>>;
  readonly components: Readonly<Record<string, Readonly<Record<string, object>>>>;
}

/** Where the merchant contract's OpenAPI document is. */
export const documentFile = 'docs/merchant-backend.openapi.json';

/** The merchant contract's OpenAPI document, as everybody reads it. */
export const publishedDocument: OpenApiDocument = JSON.parse(readFileSync(documentFile, 'utf8'));

/** Everything that the document lets ask. */
export const documentedOperations = Object.values(publishedDocument.paths).flatMap((path) =>
  Object.values(path),
);

/** What a reference leads to, or the value itself. Throws where it leads nowhere. */
export function follow<Value extends object>(value: OrRef<Value>): Value {
  if (!('$ref' in value)) return value;
  const [, , kind = '', name = ''] = value.$ref.split('/');
  const target = publishedDocument.components[kind]?.[name];
  if (target === undefined) throw new RangeError(`${value.$ref} leads nowhere`);
  return target as Value;
}
