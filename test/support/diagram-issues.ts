/**
 * The part of Mermaid's sequence diagrams that the guides draw with.
 *
 * Source: Mermaid, Sequence diagrams: participants, messages, notes, loops, alternatives.
 */

/** Everybody who may take part in a diagram, as a reader sees them. */
export const parties = ['Buyer', 'Shop page', 'Merchant backend', 'Dintero', 'Kravia'] as const;

const declaration = /^participant (\w+)(?: as (.+))?$/;
const message = /^(\w+)-?-(?:>>|\))(\w+): \S/;
const note = /^Note (?:over|left of|right of) (\w+)(?:,(\w+))?: \S/;
const opening = /^(?:alt|opt|loop|par) \S/;
const turning = /^(?:else|and) \S/;

/** What is wrong with a sequence diagram, with the line that it is about; nothing for one that Mermaid draws. */
export function diagramIssues(diagram: string): readonly string[] {
  const [first, ...lines] = diagram.trimEnd().split('\n');
  const issues = first === 'sequenceDiagram' ? [] : ['does not begin with sequenceDiagram'];
  const known = new Set<string>();
  let depth = 0;
  for (const line of lines.map((each) => each.trim())) {
    const [, alias = '', name = alias] = declaration.exec(line) ?? [];
    const said = message.exec(line) ?? note.exec(line);
    if (/[;#]/.test(line)) issues.push(`holds what Mermaid reads as an ending or an entity: ${line}`);
    if (alias !== '') {
      if (!parties.some((party) => party === name)) issues.push(`nobody of that name: ${line}`);
      known.add(alias);
    } else if (said !== null) {
      const strangers = said.slice(1).filter((party) => party !== undefined && !known.has(party));
      if (strangers.length > 0) issues.push(`takes part without being declared: ${line}`);
    } else if (opening.test(line)) depth += 1;
    else if (line === 'end') depth -= 1;
    else if (!(turning.test(line) && depth > 0)) issues.push(`cannot be read: ${line}`);
    if (depth < 0) issues.push(`ends what did not begin: ${line}`);
  }
  return depth > 0 ? [...issues, 'something does not end'] : issues;
}
