import type {ClassDeclaration, CustomElement, Declaration} from 'custom-elements-manifest/schema';

/** A class of a manifest; that of an element has a tag, attributes and so on besides. */
export type DocumentedClass = ClassDeclaration & Partial<CustomElement>;

/** Whether something that a module declares is a class. */
export function isClass(declaration: Declaration): declaration is DocumentedClass {
  return declaration.kind === 'class';
}
