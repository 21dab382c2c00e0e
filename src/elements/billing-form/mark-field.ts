import {render, type TemplateResult} from 'lit';

/** What stands in a note by turns. */
interface Turns {
  readonly hint: Element;
  readonly issue: HTMLElement;
}

/** The notes that have told an issue. */
const told = new WeakMap<Element, Turns>();

/**
 * Says in the note of a field what is wrong, in place of the hint, and marks the control; without an issue all is as it
 * was before. Draws nothing else of the form anew, so that it can follow every key.
 *
 * @param isSaid Something else tells of the issue aloud: the note is not announced besides.
 */
export function markField(control: Element, issue: TemplateResult | undefined, isSaid: boolean): void {
  const note = control.closest('.field')?.querySelector('p');
  const hint = note?.firstElementChild;
  if (!note || !hint || (!issue && !told.has(note))) return;
  const turns = told.get(note) ?? {hint, issue: document.createElement('span')};
  told.set(note, turns);
  control.setAttribute('part', issue ? 'input invalid' : 'input');
  control.setAttribute('aria-invalid', String(issue !== undefined));
  note.setAttribute('part', issue ? 'note error' : 'note hint');
  note.setAttribute('aria-live', issue && !isSaid ? 'polite' : 'off');
  note.classList.toggle('issue', issue !== undefined);
  if (issue) render(issue, turns.issue);
  const turn = issue ? turns.issue : turns.hint;
  if (note.firstElementChild !== turn) note.replaceChildren(turn);
}
