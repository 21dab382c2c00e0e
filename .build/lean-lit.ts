import type {Plugin} from 'vite';

/** What Lit carries for browsers without constructable style sheets, for polyfills and for its developers. */
const unneeded: readonly (readonly [RegExp, string])[] = [
  [/\w\.ShadowRoot&&.*?CSSStyleSheet\.prototype/, 'true'],
  [/\w\.(reactiveElement|litHtml|litElement)(Polyfill|Hydrate)Support/g, '(void 0)'],
  [/\(\w\.\w+Versions\?\?=\[\]\)\.push\("[^"]*"\)/, '0'],
  [/throw Error\("[^"]*"[^)]*\)/g, 'throw Error()'],
];

/** Every byte of the first load is paid by a shopper: leaves out of Lit what can never run. */
export function leanLit(): Plugin {
  return {
    name: 'lean-lit',
    transform: (code, id) =>
      /node_modules\/(@lit|lit)/.test(id)
        ? {code: unneeded.reduce((lean, [part, rest]) => lean.replace(part, rest), code), map: null}
        : null,
  };
}
