import * as terser from 'terser';
import {defineConfig, minify, type Plugin, type UserConfig} from 'vite';
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
      output: {minify: true, chunkFileNames: 'browser/[name]-[hash].js'},
    },
  },
};

/** For merchant backends; the small node:http adapter is the one package that is bundled. */
const node: UserConfig = {
  build: {
    emptyOutDir: false,
    target: 'node22',
    lib: {entry: nodeEntries, formats: ['es']},
    rolldownOptions: {
      external: [/^node:/, /^(hono|kysely)($|\/)/, /^(zod|better-sqlite3|pg|pdfkit|cli-progress)$/],
      output: {chunkFileNames: 'node/[name]-[hash].js'},
    },
  },
};

/** The modules that the script tag needs before the form shows. */
const firstLoad = new Set<string>();

/** The script tag: everything inside, cut so that the first load is one file that holds the form and nothing else. */
const cdn: UserConfig = {
  plugins: [
    collectFirstLoad(),
    withoutPromisePolyfill(),
    leanLit(),
    withoutLayout(),
    retriedParts(),
    minified(),
  ],
  build: {
    emptyOutDir: false,
    outDir: 'dist/cdn',
    sourcemap: true,
    lib: {entry: 'src/embed.ts', formats: ['es'], fileName: 'embed'},
    rolldownOptions: {
      preserveEntrySignatures: 'allow-extension',
      output: {
        minify: false,
        chunkFileNames: byFolderAndFile,
        codeSplitting: {groups: [{name: 'embed', test: (id) => firstLoad.has(id)}]},
      },
    },
  },
};

/** `form/nb.ts` becomes `chunks/form-nb-….js`: files of one name in two folders can be told apart. */
function byFolderAndFile({name, facadeModuleId}: {name: string; facadeModuleId?: string | null}): string {
  const folder = facadeModuleId?.split('/').at(-2);
  return `chunks/${folder ? `${folder}-${name}` : name}-[hash:6].js`;
}

/** Dintero's SDK brings a Promise for browsers that have none; every browser that runs a module has one. */
function withoutPromisePolyfill(): Plugin {
  return {
    name: 'without-promise-polyfill',
    enforce: 'pre',
    resolveId: (id) => (id === 'native-promise-only' ? '\0no-polyfill' : null),
    load: (id) => (id === '\0no-polyfill' ? 'export {}' : null),
  };
}

/** What Lit carries for browsers without constructable style sheets, for polyfills and for its developers. */
const unneededOfLit: readonly (readonly [RegExp, string])[] = [
  [/\w\.ShadowRoot&&.*?CSSStyleSheet\.prototype/, 'true'],
  [/\w\.(reactiveElement|litHtml|litElement)(Polyfill|Hydrate)Support/g, '(void 0)'],
  [/\(\w\.\w+Versions\?\?=\[\]\)\.push\("[^"]*"\)/, '0'],
  [/throw Error\("[^"]*"[^)]*\)/g, 'throw Error()'],
];

/** Loads a part once; after a failure it is asked for under another fragment, as Firefox keeps what failed as failed. */
const loadPart =
  'const parts = {}; let retry = "";' +
  'export const loadPart = (part) => (parts[part] ||= import("./chunks/" + part + ".js" + retry)' +
  '.catch((error) => { parts[part] = 0; retry += "#"; throw error; }));';

/** A part that failed to load can be loaded later, and so can what it shares with other parts: no part imports another. */
function retriedParts(): Plugin {
  const imported = /^import \{(.+)\} from "\.\/(.+)\.js";$/gm;
  return {
    name: 'retried-parts',
    renderChunk(code, {isEntry}) {
      const loaded = code
        .replace(/\bimport\("\.\/(?:chunks\/)?([^"]+)\.js"\)/g, 'loadPart("$1")')
        .replace(
          imported,
          (_, names, part) => `const {${names.replaceAll(' as ', ': ')}} = await loadPart("${part}");`,
        );
      if (isEntry) return {code: loadPart + loaded, map: null};
      return {code: loaded === code ? code : `import {loadPart} from "../embed.js";${loaded}`, map: null};
    },
  };
}

/** Every byte of the first load is paid by a shopper: leaves out of Lit what can never run. */
function leanLit(): Plugin {
  return {
    name: 'lean-lit',
    transform: (code, id) =>
      /node_modules\/(@lit|lit)/.test(id)
        ? {code: unneededOfLit.reduce((lean, [part, rest]) => lean.replace(part, rest), code), map: null}
        : null,
  };
}

/** Terser finds 300 more of them behind the bundler's own minifier. */
function minified(): Plugin {
  return {
    name: 'minified',
    async renderChunk(code, {fileName}) {
      const once = await minify(fileName, code, {module: true, sourcemap: true});
      const twice = await terser.minify(once.code, {
        module: true,
        ecma: 2022,
        compress: {passes: 3, unsafe_arrows: true},
        sourceMap: {content: JSON.stringify(once.map), asObject: true},
      });
      return {code: twice.code ?? once.code, map: twice.map as string};
    },
  };
}

/** Left alone, the bundler puts what the first load shares with later parts into files of their own. */
function collectFirstLoad(): Plugin {
  return {
    name: 'collect-first-load',
    buildEnd() {
      const collect = (id: string): void => {
        if (firstLoad.has(id)) return;
        firstLoad.add(id);
        this.getModuleInfo(id)?.importedIds.forEach(collect);
      };
      for (const id of this.getModuleIds()) if (this.getModuleInfo(id)?.isEntry) collect(id);
    },
  };
}

/** Templates and style sheets are the only text that minifying leaves: their indentation means nothing. */
function withoutLayout(): Plugin {
  return {
    name: 'without-layout',
    enforce: 'pre',
    transform(code, id) {
      if (!id.includes('/src/') || !id.endsWith('.ts')) return null;
      const styles = code.replace(/\bcss`[^`]*`/g, (style) =>
        style
          .replace(/\s+/g, ' ')
          .replace(/ ?([{};,]) ?/g, '$1')
          .replaceAll(': ', ':')
          .replaceAll(';}', '}')
          .replace(/\b0\.(?=\d)/g, '.'),
      );
      return {code: styles.replace(/\n\s+/g, '\n'), map: null};
    },
  };
}

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
