import {readFileSync} from 'node:fs';
import {html, raw} from 'hono/html';
import type {Html} from '../fill-page.ts';
import {prose} from './prose.ts';
import {highlightCode} from './render-markdown.ts';

interface Reference {
  readonly $ref?: string;
}

interface Content {
  readonly example?: unknown;
  readonly examples?: Readonly<Record<string, {readonly value?: unknown}>>;
}

interface Answer extends Reference {
  readonly description?: string;
  readonly content?: Readonly<Record<string, Content>>;
}

interface Parameter extends Reference {
  readonly name?: string;
  readonly description?: string;
  readonly required?: boolean;
}

interface Operation {
  readonly operationId: string;
  readonly summary: string;
  readonly description?: string;
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: {readonly content: Readonly<Record<string, Content>>};
  readonly responses: Readonly<Record<string, Answer>>;
}

const contract = JSON.parse(readFileSync('docs/merchant-backend.openapi.json', 'utf8'));

/** The merchant contract, operation by operation, from its OpenAPI document. */
export function httpApiPage(): Html {
  const operations = Object.entries<Record<string, Operation>>(contract.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({path, method: method.toUpperCase(), operation})),
  );
  return html`
    <h1>HTTP interface of the backend</h1>
    <p>${contract.info.summary ?? 'What a merchant backend answers.'} The same as
      <a href="/docs/files/docs/merchant-backend.openapi.json" download>OpenAPI document</a>; in words:
      <a href="/docs/merchant-contract">the merchant contract</a>.</p>
    ${operations.map(({path, method, operation}) => operationSection(method, path, operation))}`;
}

function operationSection(method: string, path: string, operation: Operation): Html {
  const {operationId, summary, description = '', parameters = [], requestBody, responses} = operation;
  return html`
    <h2 id="${operationId}"><code>${method} ${path}</code></h2>
    ${prose(`${summary}. ${description}`)}
    ${parameters.length === 0 ? '' : html`<dl>${parameters.map((each) => parameterItem(follow(each)))}</dl>`}
    ${Object.entries(requestBody?.content ?? {}).map(([type, content]) => example(`Request, ${type}`, content))}
    <div class="wide" tabindex="0" role="group" aria-label="Answers of ${method} ${path}">
      <table>
        <thead><tr><th>Status</th><th>Codes and what they mean</th></tr></thead>
        <tbody>${Object.entries(responses).map(([status, answer]) => answerRow(status, follow(answer)))}</tbody>
      </table>
    </div>
    ${Object.entries(responses).map(([status, answer]) =>
      Object.entries(follow(answer).content ?? {})
        .filter(([type]) => type === 'application/json')
        .map(([, content]) => example(`Answer ${status}`, content)),
    )}`;
}

function parameterItem({name, description = '', required = false}: Parameter): Html {
  return html`<dt><code>${name}</code>${required ? '' : ' (optional)'}</dt><dd>${prose(description)}</dd>`;
}

function answerRow(status: string, {description = ''}: Answer): Html {
  return html`<tr><td>${status}</td><td data-label="Meaning">${prose(description)}</td></tr>`;
}

function example(title: string, {example: value, examples = {}}: Content): Html | string {
  const shown = value ?? Object.values(examples)[0]?.value;
  if (shown === undefined) return '';
  const text = typeof shown === 'string' ? shown : JSON.stringify(shown, null, 2);
  return html`<details><summary>${title}</summary><pre tabindex="0"><code>${raw(highlightCode(text, 'json'))}</code></pre></details>`;
}

/** What a reference inside the document stands for. */
function follow<Part extends Reference>(part: Part): Part {
  if (part.$ref === undefined) return part;
  return part.$ref
    .slice(2)
    .split('/')
    .reduce((place, name) => place[name], contract);
}
