import assert from 'node:assert/strict';
import {globSync, readFileSync} from 'node:fs';
import {basename} from 'node:path';
import {after, describe, it} from 'node:test';
import {openWorkshop} from '../support/guide-workshop.ts';
import {readGuide} from '../support/read-guide.ts';
import {followedPages} from '../support/samples/followed-pages.ts';
import {startPostgres} from '../support/start-postgres.ts';

const postgres = await startPostgres();
after(postgres.stop);

const beginning = readGuide('docs/guides/before-you-start.md');
const pages = followedPages.map((path) => ({name: basename(path), ...readGuide(path)}));
const flows = pages.filter(({headings}) => headings.includes('How it goes'));

/** Languages of blocks that are followed; `samples.test.ts` says what proves the others. */
const followed = ['ts', 'sh'];

/** The printed lines, those that are as was said in the words that said so. */
function inItsWords(said: readonly string[], printed: readonly string[]): readonly string[] {
  return printed.map((line, at) => {
    const words = said[at] ?? '';
    const pattern = words.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&').replaceAll('…', '.*');
    return new RegExp(`^${pattern}$`).test(line) ? words : line;
  });
}

describe('the guides', () => {
  for (const {name, text, blocks} of pages) {
    const examples = text.includes('The examples use the files of')
      ? [...beginning.blocks, ...blocks]
      : blocks;

    it(`do what they say: ${name}`, async (context) => {
      const workshop = await openWorkshop({DATABASE_URL: postgres.connectionString});
      context.after(() => workshop.close());

      for (const block of examples.filter(({language}) => followed.includes(language))) {
        const printed = await workshop.follow(block);
        assert.deepEqual(inItsWords(block.said, printed), block.said, block.code);
      }
    });
  }

  for (const {name, headings, blocks} of flows) {
    it(`say when, how, what can go wrong and what to tell: ${name}`, () => {
      const asked = ['When to use it', 'How it goes', 'Example', 'What can go wrong'];
      const told = ['What to tell the buyer', 'What to tell the bookkeeper'];

      const missing = [...asked, ...told].filter((heading) => !headings.includes(heading));

      assert.deepEqual(missing, []);
      assert.ok(blocks.some(({language}) => language === 'mermaid'));
    });
  }

  it('lead to pages and files that are there', () => {
    const everyPage = [...globSync('docs/**/*.md'), 'README.md'];

    const dead = everyPage.flatMap((page) =>
      [...readFileSync(page, 'utf8').matchAll(/\]\((?!https?:)([^)#]+)(?:#[^)]*)?\)/g)]
        .map(([, target = '']) => new URL(target, `file:///${page}`).pathname.slice(1))
        .filter((target) => globSync(target).length === 0)
        .map((target) => `${page}: ${target}`),
    );

    assert.deepEqual(dead, []);
  });
});
