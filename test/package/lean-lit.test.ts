import assert from 'node:assert/strict';
import {globSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {parseSync, Visitor} from 'vite';

/** The texts of a template around its values. */
interface Template {
  readonly file: string;
  readonly texts: readonly string[];
}

const files = globSync('src/{elements,widget}/**/*.ts');
const templates = files.flatMap((file) => templatesIn(file, readFileSync(file, 'utf8')));
const places = templates.flatMap(({file, texts}) =>
  texts.slice(1).map((after, index) => ({file, before: texts.slice(0, index + 1).join('…'), after})),
);

/** What the script tag's Lit cannot do, as `.build/unneeded-of-lit.ts` leaves it out. */
describe('a template of the widget', () => {
  it('is found', () => {
    assert.ok(templates.length > 20);
    assert.ok(places.length > 60);
  });

  it('has a value only between tags or as the whole of an attribute', () => {
    const others = places.filter(({before}) => isInTag(before) && !/\s[.?@]?[\w-]+=$/.test(before));

    assert.deepEqual(others, []);
  });

  it('does not end a tag right behind a value with a slash', () => {
    const ends = places.filter(({before, after}) => isInTag(before) && after.startsWith('/>'));

    assert.deepEqual(ends, []);
  });

  it('has neither comments, nor single quotation marks in tags, nor elements whose content is text', () => {
    const unknown = /<!--|<[^>]*='|<(?:script|style|textarea|title)\b/;

    assert.deepEqual(
      templates.filter(({texts}) => unknown.test(texts.join('…'))),
      [],
    );
  });

  it('is drawn without directives', () => {
    const users = files.filter((file) => /from 'lit\//.test(readFileSync(file, 'utf8')));

    assert.deepEqual(users, []);
  });
});

function templatesIn(file: string, source: string): readonly Template[] {
  const found: Template[] = [];
  const {program} = parseSync(file, source);
  new Visitor({
    TaggedTemplateExpression({tag, quasi}) {
      if (tag.type === 'Identifier' && tag.name === 'html')
        found.push({file, texts: quasi.quasis.map(({value}) => value.raw)});
    },
  }).visit(program);
  return found;
}

/** Whether a text ends inside of a tag. */
function isInTag(text: string): boolean {
  return text.lastIndexOf('<') > text.lastIndexOf('>');
}
