/** Names of the parts that templates have, and of those that they pass on from other elements. */
export function readParts(code: string): ReadonlySet<string> {
  const plain = [...code.matchAll(/\b(?:export)?parts?="([^"]*)"/g)].map(([, names]) => names ?? '');
  const chosen = [...code.matchAll(/\bpart=\$\{([^}]*)\}/g)].flatMap(
    ([, either = '']) => either.match(/'[^']+'/g) ?? [],
  );
  return new Set([...plain, ...chosen].flatMap((names) => names.match(/(?<![{.\w])[a-z]+(?![.\w])/g) ?? []));
}
