import {schemaIssues} from '../openapi/document-schema.ts';
import {placeOf, type Sample} from './samples.ts';

const schema = {$ref: '#/components/schemas/FormRequest'};

/** What the OpenAPI document refuses in the body of a form, of which `…` stands for the rest. */
export function formIssues(sample: Sample): readonly string[] {
  const members = Object.fromEntries(new URLSearchParams(sample.code.replace('&…', '').trim()));
  return schemaIssues(schema, members).map((issue) => `${placeOf(sample)}: ${issue}`);
}
