import assert from 'node:assert/strict';
import {existsSync, globSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import type {CustomElement, CustomElementDeclaration, Package} from 'custom-elements-manifest/schema';
import {InvoiceCheckout, InvoiceReturn} from 'invoice-checkout';
import {loadedWith} from '../support/read-imports.ts';
import {readParts} from '../support/read-parts.ts';

const text = readFileSync('dist/custom-elements.json', 'utf8');
const {modules}: Package = JSON.parse(text);
const declarations = modules.flatMap((module) => module.declarations ?? []);
const read = (...paths: readonly string[]) =>
  globSync([...paths])
    .map((path) => readFileSync(path, 'utf8'))
    .join('\n');
const named = (things: readonly {readonly name: string}[] = []) => things.map(({name}) => name).toSorted();

const elements = [
  {
    tag: 'invoice-checkout',
    element: InvoiceCheckout,
    types: 'dist/types/widget/invoice-checkout.d.ts',
    template: read('src/widget/invoice-checkout.ts', 'src/widget/**/render-*.ts'),
    parts: read('src/{widget,elements}/**/*.ts'),
  },
  {
    tag: 'invoice-return',
    element: InvoiceReturn,
    types: 'dist/types/widget/invoice-return.d.ts',
    template: read('src/widget/{invoice-return,journey/return-journey}.ts'),
    parts: read(
      ...loadedWith('src/widget/journey/return-journey.ts').filter((file) => file.includes('/widget/')),
    ),
  },
].map((row) => ({
  ...row,
  told: declarations.find((one): one is CustomElementDeclaration & CustomElement => {
    return 'tagName' in one && one.tagName === row.tag;
  }),
}));

/** Every published event and its class, as the pages' types know them. */
const events = new Map(
  [...read('src/{elements,widget}/events/*.ts').matchAll(/^ {4}'(invoice-[\w-]+)': (\w+);$/gm)]
    .map(([, name = '', type = '']) => [name, type] as const)
    .filter(([, type]) => read('src/index.ts').includes(type)),
);

const lits = new Set(['constructor', 'properties', 'styles']);

/** Names that a class's types offer to everybody: not what is protected, internal or Lit's. */
function publicNames(types: string): readonly string[] {
  const open = readFileSync(types, 'utf8').replace(/\/\*\* @internal .*?\*\/\n.*\n/g, '');
  const members = /^ {4}(?:static )?(?:readonly )?(\w+)(?:\?)?(?:: |\()/gm;
  return [...open.matchAll(members)].map(([, name = '']) => name).filter((name) => !lits.has(name));
}

for (const {tag, element, types, template, parts, told} of elements) {
  describe(`the manifest of <${tag}>`, () => {
    it('names every attribute that is read', () => {
      const looked = [...template.matchAll(/(?:host|this)\.getAttribute\('([\w-]+)'\)/g)].map(
        ([, name = '']) => name,
      );

      const read = new Set([...element.observedAttributes, ...looked]);

      assert.deepEqual(named(told?.attributes), [...read].toSorted());
    });

    it('names every property and method that a page may use, and no other', () => {
      assert.deepEqual(named(told?.members), publicNames(types).toSorted());
    });

    it('names every reactive property', () => {
      const reactive = [...element.elementProperties.keys()].map(String);

      assert.deepEqual(
        reactive.filter((name) => !named(told?.members).includes(name)),
        [],
      );
    });

    it('names only events that the page’s types know, by their classes', () => {
      const strange = told?.events?.filter(({name, type}) => events.get(name) !== type.text);

      assert.deepEqual(strange, []);
    });

    it('names every part that the page can reach', () => {
      assert.deepEqual(named(told?.cssParts), [...readParts(parts)].toSorted());
    });

    it('names every slot', () => {
      const slots = [...template.matchAll(/<slot(?: name="(\w+)")?>/g)].map(([, name = '']) => name);

      assert.deepEqual(named(told?.slots), slots.toSorted());
    });

    it('says of everything in a sentence what it is, and of what type', () => {
      const {attributes = [], members = [], cssParts = [], cssProperties = [], slots = []} = told ?? {};
      const fields = members.filter(({kind}) => kind === 'field');
      const all = [
        ...attributes,
        ...members,
        ...cssParts,
        ...cssProperties,
        ...slots,
        ...(told?.events ?? []),
      ];

      const unsaid = all.filter(({description = ''}) => !/^[A-Z].*\.$/s.test(description));
      const untyped = [...attributes, ...fields].filter((one) => !('type' in one && one.type?.text));

      assert.deepEqual([...unsaid, ...untyped], []);
    });
  });
}

describe('the manifest', () => {
  it('names every event that is published', () => {
    const told = elements.flatMap((row) => named(row.told?.events));

    assert.deepEqual([...new Set(told)].toSorted(), [...events.keys()].toSorted());
  });

  it('has a class for every event, with its members in sentences', () => {
    const classes = declarations.filter(({name}) => [...events.values()].includes(name));
    const members = classes.flatMap((one) => ('members' in one ? (one.members ?? []) : []));

    assert.equal(classes.length, events.size);
    assert.deepEqual(
      members.filter(({description = ''}) => !/^[A-Z].*\.$/s.test(description)),
      [],
    );
  });

  it('tells defaults of the tokens as they are', () => {
    const sources = read('src/{elements,widget,checkout}/*.ts');
    const used = new Set([...sources.matchAll(/var\((--invoice-[\w-]+), /g)].map(([, name]) => name));

    const told = new Map(
      elements.flatMap((row) => row.told?.cssProperties ?? []).map((one) => [one.name, one.default]),
    );
    const wrong = [...told].filter(([name, preset = '']) => {
      const inside = preset.replace(/--invoice-(?:color-)?/, '--_');
      return !sources.includes(`var(${name}, ${inside})`);
    });

    assert.deepEqual([...told.keys()].toSorted(), [...used].toSorted());
    assert.deepEqual(wrong, []);
  });

  it('spells a choice of words out', () => {
    const mode = elements[0]?.told?.attributes?.find(({name}) => name === 'mode');

    assert.equal(mode?.type?.text, "'embedded' | 'redirect'");
  });

  it('names files of the package alone', () => {
    assert.deepEqual(
      modules.map(({path}) => path),
      ['dist/index.js', 'dist/define.js'],
    );
    assert.doesNotMatch(text, /"\//);
  });
});

describe('what editors read', () => {
  const all = elements.flatMap(({told}) => (told ? [told] : []));
  const files = [
    {
      file: 'vscode.html-custom-data.json',
      names: all.flatMap((one) => [one.tagName, ...named(one.attributes)]),
    },
    {
      file: 'vscode.css-custom-data.json',
      names: all.flatMap((one) => [
        ...named(one.cssProperties),
        ...named(one.cssParts).map((part) => `::part(${part})`),
      ]),
    },
    {
      file: 'web-types.json',
      names: all.flatMap((one) => [
        one.tagName,
        ...named(one.attributes),
        ...named(one.events),
        ...named(one.cssProperties),
      ]),
    },
  ];

  for (const {file, names} of files) {
    it(`names everything of the manifest that it can: ${file}`, () => {
      const data = readFileSync(`dist/${file}`, 'utf8');

      assert.deepEqual(
        names.filter((name) => !data.includes(`"name": "${name}"`)),
        [],
      );
    });
  }

  it('is where the page on editors says', () => {
    const page = readFileSync('docs/editors.md', 'utf8');

    const told = [...page.matchAll(/node_modules\/invoice-checkout\/([\w./-]+)/g)].map(
      ([, path = '']) => path,
    );

    assert.ok(told.length > 0);
    assert.deepEqual(
      told.filter((path) => !existsSync(path)),
      [],
    );
  });
});
