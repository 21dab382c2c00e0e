import type {Plugin} from '@custom-elements-manifest/analyzer';
import type {CssCustomProperty, CssPart} from 'custom-elements-manifest/schema';
import {isClass} from './is-class.ts';

/** `[--name=default] - What it is.`, as it stands behind `@cssprop`. */
const property = /^\[?(--[\w-]+)(?:=(.*)\])? - (.*)$/s;

/**
 * Gives an element of the page the parts of the elements inside it, and the custom properties that all of them are
 * drawn with, wherever a doc block names them. A part of several elements is told in a sentence for each.
 *
 * @param inside For each tag, the classes of what stands inside.
 */
export function passedOn(inside: Readonly<Record<string, readonly string[]>>): Plugin {
  const properties: CssCustomProperty[] = [];
  return {
    name: 'passed-on',
    analyzePhase({ts, node}) {
      if (!ts.isVariableStatement(node)) return;
      for (const {tagName, comment} of ts.getJSDocTags(node)) {
        const [, name, preset, description] = property.exec(ts.getTextOfJSDocComment(comment) ?? '') ?? [];
        if (tagName.text !== 'cssprop' || !name || !description) continue;
        properties.push({name, description, ...(preset && {default: preset})});
      }
    },
    packageLinkPhase({customElementsManifest: {modules}}) {
      const classes = modules.flatMap(({declarations}) => declarations ?? []).filter(isClass);
      for (const [tag, names] of Object.entries(inside)) {
        const element = classes.find(({tagName}) => tagName === tag);
        const holders = [element, ...names.map((name) => classes.find((one) => one.name === name))];
        if (!element) continue;
        element.cssParts = merged(holders.flatMap((holder) => holder?.cssParts ?? []));
        element.cssProperties = [...properties, ...(element.cssProperties ?? [])];
      }
    },
  };
}

function merged(parts: readonly CssPart[]): CssPart[] {
  const names = new Set(parts.map(({name}) => name));
  return [...names].map((name) => {
    const same = parts.filter((part) => part.name === name);
    return {name, description: same.map(({description}) => description).join(' ')};
  });
}
