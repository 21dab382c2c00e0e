import {problems} from '../../../src/server/http/problem.ts';
import {componentSchemas, type SchemaName, schemaRef} from './component-schemas.ts';
import {contractExamples} from './contract-examples.ts';
import {headerRefs, headers} from './headers.ts';
import {type Operation, type OperationAnswer, operations} from './operations.ts';
import {parameters} from './parameters.ts';
import {problemRefs, problemResponses} from './problem-answers.ts';

/** The merchant contract as an OpenAPI 3.1 document, made of the kit's schemas and of the contract's examples. */
export async function contractDocument() {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const operation of operations) {
    paths[operation.path] = {...paths[operation.path], [operation.method]: operationObject(operation)};
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Merchant contract',
      version: '1',
      summary: 'What the widget of invoice-checkout and a merchant’s back end say to each other.',
      description: description(),
      license: {name: 'MIT', identifier: 'MIT'},
    },
    servers: [
      {
        url: '{BASE}',
        variables: {
          BASE: {default: 'https://shop.example/invoice', description: 'The widget’s `backend` attribute.'},
        },
      },
    ],
    security: [],
    tags: [
      {name: 'Widget', description: 'Asked by the shop’s page.'},
      {name: 'Form', description: 'Asked by a browser without JavaScript. May be left out.'},
      {name: 'Dintero', description: 'Asked by Dintero, or by a browser that Dintero sends.'},
    ],
    paths,
    components: {
      schemas: componentSchemas(),
      parameters,
      headers,
      responses: await problemResponses(),
    },
  };
}

function description(): string {
  const rows = Object.entries(problems).map(
    ([code, [status, title]]) => `| ${status} | \`${code}\` | ${title} |`,
  );
  return [
    'Generated from the kit. `merchant-contract.md` beside this file says what the shapes do not: when, why, how often.',
    'Members that are not named here are ignored by the widget and refused by the back end. CORS is answered for allowed origins alone, without credentials, with `Retry-After` exposed. Another method than a path has is 405 `method`, with `Allow`; another path is 404 `not-found`.',
    ['| status | code | title |', '|---|---|---|', ...rows].join('\n'),
  ].join('\n\n');
}

function operationObject({tag, body, form, answers, problems, parameters, ...told}: Operation) {
  const {method, path, ...named} = told;
  const right = Object.entries(answers).map(([status, answer]) => [status, answerObject(answer)]);
  return {
    tags: [tag],
    ...named,
    ...(parameters.length > 0 && {
      parameters: parameters.map((name) => ({$ref: `#/components/parameters/${name}`})),
    }),
    ...(body && {requestBody: {required: true, content: jsonOf(body)}}),
    ...(form && {requestBody: {required: true, content: formOf(form)}}),
    responses: {...Object.fromEntries(right), ...problemRefs(problems)},
  };
}

function answerObject({description, schema, pdf, html, headers}: OperationAnswer) {
  return {
    description,
    headers: headerRefs(headers),
    ...(schema && {content: jsonOf(schema)}),
    ...(pdf && {content: {'application/pdf': {}}}),
    ...(html && {content: {'text/html; charset=utf-8': {}}}),
  };
}

/** The widget's request with all members in a row. */
function formOf(schema: SchemaName) {
  const {billing_address, ...rest} = contractExamples.SessionRequest as {billing_address: object};
  return {
    'application/x-www-form-urlencoded': {
      schema: schemaRef(schema),
      example: {...rest, ...billing_address},
    },
  };
}

function jsonOf(schema: SchemaName) {
  return {
    'application/json': {
      schema: schemaRef(schema),
      example: contractExamples[schema as keyof typeof contractExamples],
    },
  };
}
