import type {PropertyDeclarations} from 'lit';

/** Declares reactive properties that are set by whoever holds the element, and never read from an attribute. */
export function inputs<Element>(...names: readonly (keyof Element & string)[]): PropertyDeclarations {
  return Object.fromEntries(names.map((name) => [name, {attribute: false}]));
}
