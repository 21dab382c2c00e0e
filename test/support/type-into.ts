/** Types into a field, key after key and without a pause: in place of what is selected, else where the cursor is. */
export function typeInto(control: HTMLInputElement, text: string): void {
  control.focus();
  for (const data of text) {
    control.setRangeText(data, control.selectionStart ?? 0, control.selectionEnd ?? 0, 'end');
    control.dispatchEvent(
      new InputEvent('input', {bubbles: true, composed: true, inputType: 'insertText', data}),
    );
  }
}
