import type {Plugin} from 'vite';
import {type Cut, unneededOfLit} from './unneeded-of-lit.ts';

/**
 * Every byte of the first load is paid by a shopper: leaves out of Lit what can never run. Another version of Lit
 * may be written differently: then the build fails and names the text that it does not find.
 */
export function leanLit(): Plugin {
  return {
    name: 'lean-lit',
    transform(code, id) {
      const file = /\/node_modules\/(?:@lit|lit).*\/([\w-]+\.js)$/.exec(id)?.[1] ?? '';
      const cuts = unneededOfLit[file];
      return cuts ? {code: cuts.reduce(cut, code), map: null} : null;
    },
  };
}

function cut(code: string, [unneeded, rest]: Cut): string {
  const lean = code.replace(unneeded, rest);
  if (lean === code) throw new Error(`Lit holds no ${unneeded}: look at what is left out of it`);
  return lean;
}
