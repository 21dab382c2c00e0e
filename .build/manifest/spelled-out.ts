import type {AnalyzePhaseParams, Config, Plugin} from '@custom-elements-manifest/analyzer';
import {isClass} from './is-class.ts';

/** The analyzer's own TypeScript, which is older than the project's. */
type TypeScript = Parameters<NonNullable<Config['overrideModuleCreation']>>[0]['ts'];

/** What tells the types of a program. */
export type Checker = ReturnType<ReturnType<TypeScript['createProgram']>['getTypeChecker']>;

/**
 * Types as a reader of a table wants them: a choice of words by its words, and of an element no `undefined`, which
 * stands for "not given". A member without a description has that of the interface that its class implements.
 */
export function spelledOut(checker: () => Checker | undefined): Plugin {
  return {
    name: 'spelled-out',
    analyzePhase({ts, node, moduleDoc}) {
      const types = checker();
      if (!types || !ts.isClassDeclaration(node)) return;
      const documented = moduleDoc.declarations?.filter(isClass).find(({name}) => name === node.name?.text);
      for (const member of node.members) {
        const field = documented?.members?.find(({name}) => name === member.name?.getText());
        if (field?.kind !== 'field' || !ts.isPropertyDeclaration(member)) continue;
        const text = typeOf(member, types) ?? field.type?.text;
        if (text) field.type = {text: documented?.tagName ? text.replace(/ \| undefined$/, '') : text};
        const description = field.description ?? descriptionOf(member, types);
        if (description) field.description = description;
        if (field.default === field.name) delete field.default;
        const attribute = documented?.attributes?.find(({fieldName}) => fieldName === field.name);
        if (attribute && field.type) attribute.type = field.type;
      }
    },
  };
}

type Member = AnalyzePhaseParams['node'] & {readonly name: AnalyzePhaseParams['node']};

/** The words of which a member is one; undefined where it may be something else. */
function typeOf(member: Member, types: Checker): string | undefined {
  const whole = types.getTypeAtLocation(member);
  const given = types.getNonNullableType(whole);
  const choices = given.isUnion() ? given.types : [given];
  const words = choices.flatMap((each) => (each.isStringLiteral() ? [`'${each.value}'`] : []));
  if (words.length < choices.length) return undefined;
  return [...words, ...(whole === given ? [] : ['undefined'])].join(' | ');
}

function descriptionOf({name}: Member, types: Checker): string | undefined {
  return types.getSymbolAtLocation(name)?.getDocumentationComment(types)[0]?.text;
}
