import {readFileSync} from 'node:fs';
import {html, raw} from 'hono/html';
import type {Html} from '../fill-page.ts';
import {prose} from './prose.ts';
import {highlightCode} from './render-markdown.ts';

/** One thing that an element has, as the custom elements manifest names it. */
interface Entry {
  readonly name?: string;
  readonly kind?: string;
  readonly description?: string;
  readonly type?: {readonly text?: string};
  readonly default?: string;
  readonly attribute?: string;
  readonly fieldName?: string;
  readonly privacy?: string;
  readonly static?: boolean;
}

interface ElementDeclaration extends Entry {
  readonly tagName?: string;
  readonly attributes?: readonly Entry[];
  readonly members?: readonly Entry[];
  readonly events?: readonly Entry[];
  readonly slots?: readonly Entry[];
  readonly cssParts?: readonly Entry[];
  readonly cssProperties?: readonly Entry[];
}

/** A table of the reference: what it lists, and which columns it has beside name and meaning. */
interface Listing {
  readonly title: string;
  readonly entriesOf: (element: ElementDeclaration) => readonly Entry[];
  readonly columns: readonly ('type' | 'default')[];
}

const listings: readonly Listing[] = [
  {title: 'Attributes', entriesOf: ({attributes = []}) => attributes, columns: ['type', 'default']},
  {title: 'Properties', entriesOf: propertiesOf, columns: ['type', 'default']},
  {title: 'Methods', entriesOf: ({members = []}) => shown(members, 'method'), columns: []},
  {title: 'Events', entriesOf: ({events = []}) => events, columns: ['type']},
  {title: 'Slots', entriesOf: ({slots = []}) => slots, columns: []},
  {title: 'Parts', entriesOf: ({cssParts = []}) => cssParts, columns: []},
  {title: 'Tokens', entriesOf: ({cssProperties = []}) => cssProperties, columns: ['default']},
];

/** The elements of the package, as its manifest has them. */
export function readElements(): readonly ElementDeclaration[] {
  const {modules} = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'));
  return modules
    .flatMap(({declarations = []}: {declarations?: readonly ElementDeclaration[]}) => declarations)
    .filter(({tagName}: ElementDeclaration) => tagName !== undefined);
}

/** Everything that a page can set, hear and style, in tables made from the manifest. */
export function referencePage(): Html {
  return html`
    <h1>Elements</h1>
    <p>Made from <code>custom-elements.json</code> of the package; editors read the same file.</p>
    ${readElements().map(
      (element) => html`
        <h2 id="${element.tagName}">&lt;${element.tagName}&gt;</h2>
        ${prose(element.description)}
        ${listings.map((listing) => table(listing, element))}`,
    )}`;
}

function table({title, entriesOf, columns}: Listing, element: ElementDeclaration): Html | string {
  const entries = entriesOf(element);
  if (entries.length === 0) return '';
  const id = `${element.tagName}-${title.toLowerCase()}`;
  return html`
    <h3 id="${id}">${title}</h3>
    <div class="wide" tabindex="0" role="group" aria-labelledby="${id}">
      <table>
        <thead><tr><th>Name</th>${columns.map((column) => html`<th>${capital(column)}</th>`)}<th>Meaning</th></tr></thead>
        <tbody>
          ${entries.map(
            (entry) => html`<tr>
              <td><code>${entry.name || '(default)'}</code></td>
              ${columns.map((column) => html`<td data-label="${capital(column)}">${code(column === 'type' ? entry.type?.text : entry.default)}</td>`)}
              <td data-label="Meaning">${prose(entry.description)}</td>
            </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
}

/** Properties that no attribute sets. */
function propertiesOf({members = []}: ElementDeclaration): readonly Entry[] {
  return shown(members, 'field').filter(
    ({attribute, static: ofClass}) => attribute === undefined && !ofClass,
  );
}

function shown(members: readonly Entry[], kind: string): readonly Entry[] {
  return members.filter((member) => member.kind === kind && (member.privacy ?? 'public') === 'public');
}

function code(text: string | undefined): Html | string {
  return text ? html`<code>${raw(highlightCode(text, 'ts') || text)}</code>` : '';
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
