import assert from 'node:assert/strict';
import {globSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {loadedWith, readImports, withoutComments} from '../support/read-imports.ts';

/** What the demo is made with. */
const demo = [
  /^demo\//,
  /^invoice-checkout($|\/)/,
  /^node:/,
  /^(hono|highlight\.js|markdown-it)($|\/)/,
  /^vite$/,
];

/** What each part of the house may import: folders of ours, and packages. */
const borders = [
  {part: 'src/domain/**', may: [/^src\/domain\//]},
  {part: 'src/locales/**', may: [/^src\/(domain|locales)\//]},
  {part: 'src/elements/**', may: [/^src\/(domain|locales|elements)\//, /^lit($|\/)/]},
  {part: 'src/checkout/**', may: [/^src\/(domain|checkout)\//, /^@dintero\/checkout-web-sdk$/]},
  {part: 'src/widget/**', may: [/^src\/(domain|locales|elements|checkout|widget)\//, /^lit($|\/)/]},
  {
    part: 'src/server/**',
    may: [
      /^src\/(domain|locales|server)\//,
      /^node:/,
      /^hono($|\/)/,
      /^@hono\/node-server$/,
      /^zod$/,
      /^kysely($|\/migration$)/,
      /^better-sqlite3$/,
      /^pg$/,
    ],
  },
  {
    part: 'src/sandbox/**',
    may: [/^src\/(domain|sandbox)\//, /^node:/, /^hono($|\/)/, /^@hono\/node-server$/, /^zod$/, /^pdfkit$/],
  },
  {part: 'src/{index,define}.ts', may: [/^src\/(domain|locales|elements|checkout|widget|wrapper)\//]},
  {part: 'src/embed.ts', may: [/^src\/define\.ts$/]},
  {part: 'src/organization-number.ts', may: [/^src\/domain\//]},
  {part: 'src/{server,server-node}.ts', may: [/^src\/(domain|server)\//]},
  {part: 'src/sandbox.ts', may: [/^src\/(domain|sandbox)\//]},
  {
    part: 'src/wrapper/**',
    may: [/^src\/(domain|locales|widget|wrapper)\//, /^src\/elements\/events\//],
  },
  {part: 'src/react/**', may: [/^src\/(widget|wrapper|react)\//, /^react$/]},
  {part: 'src/vue/**', may: [/^src\/(domain|widget|wrapper|vue)\//, /^vue$/]},
  {
    part: 'src/testing/**',
    may: [
      /^src\/(domain|server|sandbox|testing)\//,
      /^src\/(server|server-node|sandbox)\.ts$/,
      /^node:/,
      /^hono($|\/)/,
    ],
  },
  {part: 'src/react.ts', may: [/^src\/(react|widget|wrapper)\//]},
  {part: 'src/vue.ts', may: [/^src\/(vue|widget|wrapper)\//]},
  {part: 'src/testing.ts', may: [/^src\/testing\//]},
  {part: 'src/cli.ts', may: [/^src\/cli\/run\.ts$/, /^node:/]},
  {part: 'src/cli/run.ts', may: [/^src\/cli\//, /^src\/sandbox\/command\.ts$/]},
  {part: 'src/cli/!(run).ts', may: [/^src\/(domain|server|cli)\//, /^node:/, /^cli-progress$/]},
  {part: 'demo/{*,!(frameworks)/**/*}.ts', may: demo},
  // Each with a package.json of its own, as a customer has it.
  {part: 'demo/frameworks/**', may: [/^demo\/frameworks\//, /^(?!src\/|test\/|demo\/)/]},
  {
    part: 'test/journeys/**',
    may: [
      /^test\/(journeys|support)\//,
      /^invoice-checkout($|\/)/,
      /^node:/,
      /^@playwright\/test$/,
      /^@axe-core\/playwright$/,
    ],
  },
] as const;

describe('imports', () => {
  for (const {part, may} of borders) {
    it(`of ${part} stay within its borders`, () => {
      const imports = readImports(`${part}${part.endsWith('.ts') ? '' : '/*.ts'}`);

      const strays = imports.filter(({target}) => !may.some((allowed) => allowed.test(target)));

      assert.deepEqual(strays, []);
    });
  }

  it('of everything are judged by one of these borders', () => {
    const judged = borders.flatMap(({part}) => globSync(part.endsWith('.ts') ? part : `${part}/*.ts`));

    const forgotten = globSync('src/**/*.ts').filter((file) => !judged.includes(file));

    assert.deepEqual(forgotten, []);
  });
});

describe('a command', () => {
  const commands = [
    {command: 'sandbox', file: 'src/sandbox/command.ts', foreign: /^src\/(server|cli)\//},
    {command: 'issue', file: 'src/cli/issue.ts', foreign: /^src\/sandbox\//},
  ];
  for (const {command, file, foreign} of commands) {
    it(`loads nothing of another: ${command}`, () => {
      const loaded = loadedWith(file);

      const strays = loaded.filter((each) => foreign.test(each));

      assert.deepEqual(strays, []);
    });
  }

  it('is loaded when it is asked for, and no sooner', () => {
    const loaded = loadedWith('src/cli.ts');

    assert.deepEqual(loaded, ['src/cli.ts', 'src/cli/run.ts', 'src/cli/terminal.ts']);
  });
});

describe('an entry', () => {
  const entries = globSync('src/*.ts').filter((file) => file !== 'src/cli.ts');

  for (const entry of entries) {
    it(`holds no code of its own: ${entry}`, () => {
      const statement =
        /(?:import|export)\s[^;]*?from\s*'[^']+';|import\s*'[^']+';|^register\(\);$|^'use client';$/gm;

      const code = withoutComments(readFileSync(entry, 'utf8')).replace(statement, '').trim();

      assert.equal(code, '');
    });
  }
});
