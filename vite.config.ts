import {defineConfig, type UserConfig} from 'vite';
import {byFolderAndFile} from './.build/by-folder-and-file.ts';
import {collectFirstLoad} from './.build/collect-first-load.ts';
import {integrity} from './.build/integrity.ts';
import {lazyParts} from './.build/lazy-parts.ts';
import {leanLit} from './.build/lean-lit.ts';
import {minified} from './.build/minified.ts';
import {withoutLayout} from './.build/without-layout.ts';
import {withoutPromisePolyfill} from './.build/without-promise-polyfill.ts';
import {demoShop} from './demo/vite-plugin.ts';

const browserEntries = {
  index: 'src/index.ts',
  define: 'src/define.ts',
  'organization-number': 'src/organization-number.ts',
  react: 'src/react.ts',
  vue: 'src/vue.ts',
};
const nodeEntries = {
  server: 'src/server.ts',
  'server-node': 'src/server-node.ts',
  sandbox: 'src/sandbox.ts',
  testing: 'src/testing.ts',
  cli: 'src/cli.ts',
};

/** For shops with a bundler: packages stay imports, so that a page holds one copy of lit. */
const browser: UserConfig = {
  build: {
    sourcemap: true,
    lib: {entry: browserEntries, formats: ['es']},
    rolldownOptions: {
      external: [/^lit($|\/)/, '@dintero/checkout-web-sdk', /^react($|\/)/, 'vue'],
      checks: {moduleLevelDirective: false},
      output: {minify: true, chunkFileNames: 'browser/[name]-[hash].js'},
    },
  },
};

/** For merchant backends; the small node:http adapter is the one package that is bundled. */
const node: UserConfig = {
  build: {
    emptyOutDir: false,
    target: 'node22',
    sourcemap: true,
    license: {fileName: 'node/licenses.md'},
    lib: {entry: nodeEntries, formats: ['es']},
    rolldownOptions: {
      external: [/^node:/, /^(hono|kysely)($|\/)/, /^(zod|better-sqlite3|pg|pdfkit|cli-progress)$/],
      output: {chunkFileNames: 'node/[name]-[hash].js'},
    },
  },
};

/** The modules that the script tag needs before the form shows. */
const firstLoad = new Set<string>();

/** The file that is loaded first says where the licences of what it holds are; the whole texts would cost more than the form. */
const licenceNotice = ({isEntry}: {readonly isEntry: boolean}) => (isEntry ? '/*! licenses.md */' : '');

/**
 * The script tag, everything inside: as a module, cut so that the first load is one file that holds the form and nothing
 * else, and as one classic script for pages that take no module.
 */
const cdn: UserConfig = {
  plugins: [
    collectFirstLoad(firstLoad),
    withoutPromisePolyfill(),
    leanLit(),
    withoutLayout(),
    lazyParts(),
    minified(),
    integrity('dist/cdn'),
  ],
  build: {
    emptyOutDir: false,
    outDir: 'dist/cdn',
    sourcemap: true,
    license: {fileName: 'licenses.md'},
    lib: {entry: 'src/embed.ts'},
    rolldownOptions: {
      preserveEntrySignatures: 'allow-extension',
      checks: {emptyImportMeta: false, pluginTimings: false},
      output: [
        {
          format: 'es',
          minify: false,
          postBanner: licenceNotice,
          entryFileNames: 'embed.js',
          chunkFileNames: byFolderAndFile,
          codeSplitting: {groups: [{name: 'embed', test: (id) => firstLoad.has(id)}]},
        },
        {
          format: 'iife',
          name: 'invoiceCheckout',
          minify: false,
          postBanner: licenceNotice,
          entryFileNames: 'embed.classic.js',
          codeSplitting: false,
        },
      ],
    },
  },
};

/** The demo: its pages come from the shop's own server, the script tag's files from the build, as from a CDN. */
const demo: UserConfig = {
  plugins: [demoShop()],
  appType: 'mpa',
  publicDir: 'dist/cdn',
  clearScreen: false,
  server: {
    hmr: false,
    ws: false,
    cors: false,
    open: Boolean(process.stdout.isTTY && !process.env.CI),
  },
  optimizeDeps: {noDiscovery: true},
};

const builds: Record<string, UserConfig> = {browser, node, cdn};

/** `vite` runs the demo; `vite build --mode browser|node|cdn` builds the published entries. */
export default defineConfig(({command, mode}) =>
  command === 'serve' ? demo : {publicDir: false, logLevel: 'warn', ...builds[mode]},
);
