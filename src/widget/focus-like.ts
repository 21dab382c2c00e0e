/** Gives the focus to the control that is like the one that had it, with the caret where it was. */
export function focusLike(left: Element, roots: readonly ParentNode[]): void {
  const control = roots
    .flatMap((root) => [...root.querySelectorAll<HTMLElement>('input, select, button')])
    .find((each) => isAlike(each, left));
  control?.focus();
  if (!(control instanceof HTMLInputElement) || !(left instanceof HTMLInputElement)) return;
  const {selectionStart, selectionEnd} = left;
  if (selectionStart !== null) control.setSelectionRange(selectionStart, selectionEnd);
}

/** The same field, the same kind of invoice, or the button that leads on. */
function isAlike(control: Element, left: Element): boolean {
  if (control instanceof HTMLButtonElement) {
    return left instanceof HTMLButtonElement && control.type === 'submit';
  }
  const what = left.getAttribute('type') === 'radio' ? 'value' : 'name';
  return control.getAttribute(what) === left.getAttribute(what);
}
