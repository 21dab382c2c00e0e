import {resolve} from 'node:path';
import {build, type Plugin, type Rolldown} from 'vite';
import {installOnce} from './install-once.ts';

/** What is bundled, by the address of the bundle. Older versions are projects of their own. */
const bundles: Readonly<Record<string, {readonly entry: string; readonly folder: string}>> = {
  '/react-18.js': {entry: 'test/support/react-bundle.ts', folder: 'test/react/react-18'},
  '/react-19.js': {entry: 'test/support/react-bundle.ts', folder: '.'},
  '/vue-3.4.js': {entry: 'test/support/vue-bundle.ts', folder: 'test/vue/vue-3.4'},
  '/vue-3.5.js': {entry: 'test/support/vue-bundle.ts', folder: '.'},
};

/**
 * Plugin for @web/test-runner: React is no module that a browser loads, and a page holds only one version of Vue, so
 * each version comes as a bundle with the wrappers. The element itself stays outside and is the same for all.
 */
export const frameworkBundles = {
  name: 'framework-bundles',
  async serve({path}: {readonly path: string}) {
    const wanted = bundles[path];
    return wanted && {body: await bundle(wanted.entry, wanted.folder), type: 'js'};
  },
};

async function bundle(entry: string, folder: string): Promise<string> {
  installOnce(folder);
  const packages = resolve(folder, 'node_modules');
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    define: {
      'process.env.NODE_ENV': '"development"',
      __VUE_OPTIONS_API__: 'true',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
    },
    plugins: [servedWidget],
    resolve: {
      alias: [
        {find: /^(react|react-dom)(?=$|\/)/, replacement: `${packages}/$1`},
        {find: /^vue$/, replacement: `${packages}/vue/dist/vue.esm-bundler.js`},
        {find: /^vue\/server-renderer$/, replacement: `${packages}/@vue/server-renderer`},
      ],
    },
    build: {write: false, minify: false, lib: {entry, formats: ['es']}},
  });
  const [{output}] = built as [Rolldown.RolldownOutput];
  return output[0].code;
}

/** The element comes from the test runner's server, as it does for every other test. */
const servedWidget: Plugin = {
  name: 'served-widget',
  enforce: 'pre',
  resolveId: (id) =>
    id.includes('/widget/')
      ? {id: id.replace(/^.*(?=\/widget\/)/, '/src'), external: 'absolute' as const}
      : null,
};
