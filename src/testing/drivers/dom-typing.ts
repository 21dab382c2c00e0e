type Control = HTMLInputElement | HTMLSelectElement;

/** Whether a shopper can change what stands in a field. */
export function canBeTypedInto(control: HTMLElement): control is Control {
  if (control.matches(':disabled')) return false;
  return control instanceof HTMLInputElement ? !control.readOnly : control instanceof HTMLSelectElement;
}

/**
 * Types a text in place of what stands in a field, key by key, as a keyboard does; the field keeps the focus.
 *
 * @throws Error where a list has no such choice.
 */
export function typeText(control: Control, text: string): void {
  control.focus();
  if (control instanceof HTMLInputElement) {
    enter(control, '', {inputType: 'deleteContentBackward'});
    for (const data of text) enter(control, control.value + data, {inputType: 'insertText', data});
  } else {
    enter(control, text, {});
    if (control.value !== text)
      throw new Error(`There is no ${text} to choose in the field ${control.name}.`);
  }
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
