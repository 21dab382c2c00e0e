const text = {type: 'string'};

/** The headers that answers carry, as OpenAPI describes them. */
export const headers = {
  'Cache-Control': {
    description: 'On every answer.',
    required: true,
    schema: {...text, const: 'no-store'},
  },
  'X-Content-Type-Options': {
    description: 'On every answer.',
    required: true,
    schema: {...text, const: 'nosniff'},
  },
  'Retry-After': {
    description: 'Seconds after which asking again makes sense.',
    schema: {type: 'integer', minimum: 0},
  },
  'Content-Disposition': {
    description: 'Names the file after the invoice.',
    required: true,
    schema: {...text, pattern: '^inline; filename="invoice(-[\\w.-]+)?\\.pdf"$'},
  },
  'Content-Security-Policy': {
    description: 'The page runs nothing, and stands in no frame.',
    required: true,
    schema: {...text, pattern: "^default-src 'none'; style-src 'self';.*frame-ancestors 'none'$"},
  },
  Location: {description: 'The next page.', required: true, schema: {...text, format: 'uri'}},
  'Referrer-Policy': {
    description: 'Keeps the token from other sites.',
    required: true,
    schema: {...text, const: 'no-referrer'},
  },
};

/** The name of a header in the OpenAPI document. */
export type HeaderName = keyof typeof headers;

/** The headers of an answer: its own, and those that every answer carries. */
export function headerRefs(own: readonly HeaderName[] = []) {
  const names: readonly HeaderName[] = ['Cache-Control', 'X-Content-Type-Options', ...own];
  return Object.fromEntries(names.map((name) => [name, {$ref: `#/components/headers/${name}`}]));
}
