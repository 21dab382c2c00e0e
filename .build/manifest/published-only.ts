import type {Plugin} from '@custom-elements-manifest/analyzer';
import type {Export} from 'custom-elements-manifest/schema';
import {type DocumentedClass, isClass} from './is-class.ts';

/** Where the published classes are found. */
export interface PublishedPlaces {
  /** The source file whose exports are published. */
  readonly entry: string;
  /** The built file that exports them. */
  readonly module: string;
  /** The built file that registers their tags. */
  readonly registering: string;
}

/** Leaves what a shop can import, where it imports it, and of each class what a shop may use. */
export function publishedOnly({entry, module, registering}: PublishedPlaces): Plugin {
  return {
    name: 'published-only',
    packageLinkPhase({customElementsManifest}) {
      const {modules} = customElementsManifest;
      const published = modules.find(({path}) => path === entry)?.exports?.map(({name}) => name) ?? [];
      const declarations = modules
        .flatMap((one) => one.declarations ?? [])
        .filter(isClass)
        .filter(({name}) => published.includes(name))
        .map(forReaders);
      const exports: Export[] = declarations.map(({name}) => ({
        kind: 'js',
        name,
        declaration: {name, module},
      }));
      const definitions: Export[] = declarations.flatMap(({name, tagName}) =>
        tagName
          ? [{kind: 'custom-element-definition', name: tagName, declaration: {name, module}} as const]
          : [],
      );
      customElementsManifest.modules = [
        {kind: 'javascript-module', path: module, declarations, exports},
        {kind: 'javascript-module', path: registering, declarations: [], exports: definitions},
      ];
    },
  };
}

/** Attributes that have a property come first; of what is inherited only the name is told, not where the file lies. */
function forReaders(declaration: DocumentedClass): DocumentedClass {
  const {members = [], attributes = [], superclass} = declaration;
  return {
    ...declaration,
    ...(superclass && {superclass: {name: superclass.name, package: superclass.package ?? 'global:'}}),
    members: members.filter(({privacy}) => !privacy || privacy === 'public'),
    attributes: attributes.toSorted((one, other) => Number(!one.fieldName) - Number(!other.fieldName)),
  };
}
