/**
 * What a shopper has changed in a plain form, by the names of its fields. What stands in it as the shop's server wrote it
 * is nothing that was typed.
 */
export function readTyped(form: HTMLFormElement | null): Readonly<Record<string, string>> {
  const changed = [...(form?.elements ?? [])].flatMap((control) => {
    if (control instanceof HTMLSelectElement) {
      const [option] = control.selectedOptions;
      return option && !option.defaultSelected ? [[control.name, control.value]] : [];
    }
    if (!(control instanceof HTMLInputElement)) return [];
    const {type, name, value, defaultValue, checked, defaultChecked} = control;
    const isChanged = type === 'radio' ? checked && !defaultChecked : value !== defaultValue;
    return isChanged ? [[name, value]] : [];
  });
  return Object.fromEntries(changed);
}
