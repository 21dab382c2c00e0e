import {html} from 'hono/html';
import type {Html} from '../fill-page.ts';
import type {Sequence, SequenceBranch, SequenceMessage, SequenceNote, SequenceStep} from './read-sequence.ts';

/** Mermaid's words for branches, as a reader says them. */
const words: Readonly<Record<string, string>> = {
  alt: 'if',
  else: 'if',
  opt: 'if',
  loop: 'again,',
  par: 'at once,',
  and: 'and',
};

/**
 * A sequence diagram as a list: each step is a line of text between the columns of those who take part, so that it wraps
 * in any font, follows the page's colours and is read aloud in order. Where it is too narrow it scrolls by itself.
 */
export function sequenceFigure({parties, steps}: Sequence): Html {
  const label = `Diagram: ${parties.join(', ')}`;
  return html`<figure class="sequence parties-${parties.length}" tabindex="0" role="group" aria-label="${label}">
    <div class="stage">
      <div class="lifelines" aria-hidden="true">${parties.map(() => html`<span></span>`)}</div>
      <div class="parties" aria-hidden="true">${parties.map((name) => html`<b>${name}</b>`)}</div>
      ${list(steps, parties)}
    </div>
  </figure>`;
}

function list(steps: readonly SequenceStep[], parties: readonly string[]): Html {
  return html`<ol>${steps.map((step) => {
    if (step.kind === 'block')
      return html`<li class="block">${step.branches.map((each) => branch(each, parties))}</li>`;
    return step.kind === 'note' ? note(step, parties) : message(step, parties);
  })}</ol>`;
}

function branch({word, condition, steps}: SequenceBranch, parties: readonly string[]): Html {
  return html`<p><b>${words[word] ?? word}</b> ${condition}</p>${list(steps, parties)}`;
}

function message({from, to, answer, text}: SequenceMessage, parties: readonly string[]): Html {
  if (from === to) return beside('own', {from, to, text}, parties);
  const [left, right] = [Math.min(from, to), Math.max(from, to)];
  const way = `${to > from ? 'onward' : 'back'}${answer ? ' answer' : ''}`;
  return html`<li class="message ${way} from-${left} to-${right}">
    <span class="who">${parties[from]} to ${parties[to]}: </span><span class="said"><span>${breakable(text)}</span></span>
  </li>`;
}

function note(step: SequenceNote, parties: readonly string[]): Html {
  return beside('note', step, parties);
}

function beside(
  kind: 'note' | 'own',
  {from, to, text}: Pick<SequenceNote, 'from' | 'to' | 'text'>,
  parties: readonly string[],
): Html {
  const about = from === to ? parties[from] : `${parties[from]} to ${parties[to]}`;
  return html`<li class="${kind} over-${from} until-${to}"><span class="who">${about}: </span><span class="said"><span>${breakable(text)}</span></span></li>`;
}

/** A text that may go on in the next line after the parts of a path or of a name in capitals. */
function breakable(text: string): readonly Html[] {
  return text.split(/(?<=[/_?=-])(?=\w)/).map((part, at) => html`${at > 0 ? html`<wbr>` : ''}${part}`);
}
