/** What one party says to another, or does by itself when both are the same; parties by their column, from 0. */
export interface SequenceMessage {
  readonly kind: 'message';
  readonly from: number;
  readonly to: number;
  /** Whether it answers something: drawn with a broken line. */
  readonly answer: boolean;
  readonly text: string;
}

/** A remark beside one party, or over several from the first to the last. */
export interface SequenceNote {
  readonly kind: 'note';
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** Steps that happen only if, again and again, or side by side: each branch with its condition. */
export interface SequenceBlock {
  readonly kind: 'block';
  readonly branches: SequenceBranch[];
}

/** A branch of a block; `word` is Mermaid's: `alt`, `else`, `opt`, `loop`, `par`, `and`. */
export interface SequenceBranch {
  readonly word: string;
  readonly condition: string;
  readonly steps: SequenceStep[];
}

/** One line of a sequence, or a block of them. */
export type SequenceStep = SequenceMessage | SequenceNote | SequenceBlock;

/** Who takes part, by the names that readers see, and what happens, in order. */
export interface Sequence {
  readonly parties: readonly string[];
  readonly steps: readonly SequenceStep[];
}

/**
 * Reads the part of Mermaid's sequence diagrams that the documentation is drawn with.
 *
 * @throws Error that names a line that it cannot read.
 */
export function readSequence(code: string): Sequence {
  const names = new Map<string, string>();
  const steps: SequenceStep[] = [];
  const blocks: SequenceBlock[] = [];
  const [, ...lines] = code.trim().split('\n');
  for (const line of lines.map((each) => each.trim())) {
    const open = blocks.at(-1)?.branches;
    const here = open?.at(-1)?.steps ?? steps;
    const [, id = '', name = id] = /^participant (\w+)(?: as (.+))?$/.exec(line) ?? [];
    const [, word = '', condition = ''] = /^(alt|else|opt|loop|par|and) (.+)$/.exec(line) ?? [];
    const branch = {word, condition, steps: []};
    if (id !== '') names.set(id, name);
    else if (line === 'end') blocks.pop();
    else if (word === 'else' || word === 'and') open?.push(branch);
    else if (word !== '') {
      const block: SequenceBlock = {kind: 'block', branches: [branch]};
      here.push(block);
      blocks.push(block);
    } else here.push(readStep(line, [...names.keys()]));
  }
  return {parties: [...names.values()], steps};
}

function readStep(line: string, ids: readonly string[]): SequenceMessage | SequenceNote {
  const [, sender, arrow, receiver, said] = /^(\w+)(--?>>)(\w+): (.+)$/.exec(line) ?? [];
  const [, first, last = first, remark] = /^Note over (\w+)(?:,(\w+))?: (.+)$/.exec(line) ?? [];
  const from = ids.indexOf(sender ?? first ?? '');
  const to = ids.indexOf(receiver ?? last ?? '');
  const text = said ?? remark;
  if (text === undefined || from < 0 || to < 0)
    throw new Error(`This line of a sequence diagram cannot be read: ${line}`);
  return arrow === undefined
    ? {kind: 'note', from: Math.min(from, to), to: Math.max(from, to), text}
    : {kind: 'message', from, to, answer: arrow === '-->>', text};
}
