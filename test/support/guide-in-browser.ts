import {readGuide} from './read-guide.ts';

const folder = '/docs/testing/';
const samples = new Map(
  readGuide('docs/testing.md').blocks.map(({file = '', code}) => [folder + file, code] as const),
);

/** What the samples import, as it is here: Vitest is not installed, and Testing Library has no modules for browsers. */
const standIns: Readonly<Record<string, string>> = {
  vitest: '/test/support/stand-in-for-vitest.ts',
  '@testing-library/dom': '/test/support/testing-library.ts',
};

/** Serves the samples of the guide to testing to browsers, as `/docs/testing/FILE`, for Web Test Runner. */
export const guideInBrowser = {
  name: 'guide-in-browser',
  serve({path}: {readonly path: string}) {
    const body = samples.get(path);
    return body === undefined ? undefined : {body, type: 'js'};
  },
  resolveImport({source, context}: {readonly source: string; readonly context: {readonly path: string}}) {
    if (!context.path.startsWith(folder)) return undefined;
    return standIns[source] ?? source.replace(/^invoice-checkout\/(.*)$/, '/dist/$1.js');
  },
};
