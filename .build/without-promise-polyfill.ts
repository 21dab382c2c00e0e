import type {Plugin} from 'vite';

/** Dintero's SDK brings a Promise for browsers that have none; every browser that runs a module has one. */
export function withoutPromisePolyfill(): Plugin {
  return {
    name: 'without-promise-polyfill',
    enforce: 'pre',
    resolveId: (id) => (id === 'native-promise-only' ? '\0no-polyfill' : null),
    load: (id) => (id === '\0no-polyfill' ? 'export {}' : null),
  };
}
