type Control = HTMLInputElement | HTMLSelectElement;

/** Types a text in place of what stands in a field, key by key, as a keyboard does; the field keeps the focus. */
export function typeText(control: Control, text: string): void {
  control.focus();
  if (control instanceof HTMLInputElement) {
    enter(control, '', {inputType: 'deleteContentBackward'});
    for (const data of text) enter(control, control.value + data, {inputType: 'insertText', data});
  } else enter(control, text, {});
}

/** Types a text and leaves the field. */
export function fillControl(control: Control, text: string): void {
  typeText(control, text);
  control.dispatchEvent(new Event('change', {bubbles: true}));
  control.blur();
}

/** Presses a button or an option with a pointer. */
export function press(target: HTMLElement): void {
  const pressed = target.dispatchEvent(
    new MouseEvent('mousedown', {bubbles: true, composed: true, cancelable: true}),
  );
  if (pressed) target.focus();
  target.dispatchEvent(new MouseEvent('mouseup', {bubbles: true, composed: true}));
  target.click();
}

function enter(control: Control, value: string, input: InputEventInit): void {
  control.value = value;
  control.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true, ...input}));
}
