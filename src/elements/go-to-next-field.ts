/**
 * Lets the Enter key of a phone do what it is labelled with: "next" goes to the next field. Where there is no
 * touch screen Enter submits the form, as everywhere.
 */
export function goToNextField(event: KeyboardEvent): void {
  const input = event.target as HTMLInputElement;
  if (event.key !== 'Enter' || input.enterKeyHint !== 'next' || !matchMedia('(pointer: coarse)').matches)
    return;
  event.preventDefault();
  const inputs = [...(input.form?.querySelectorAll('input') ?? [])];
  inputs[inputs.indexOf(input) + 1]?.focus();
}
