import type {Page} from '@playwright/test';

/** What is told of each control and group, beside its name. */
const told = ['required', 'invalid', 'readonly', 'disabled', 'checked', 'expanded'];

/** Roles that only hold others together. */
const plain = ['generic', 'none', 'StaticText', 'InlineTextBox', 'LabelText', 'paragraph', 'ignored', 'RootWebArea'];

/**
 * The widget as the browser gives it to assistive technology, a line each: role, name, what is told besides, and after a
 * colon the description.
 */
export async function accessibilityTree(page: Page): Promise<readonly string[]> {
  const session = await page.context().newCDPSession(page);
  const {nodes} = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  return nodes
    .filter(({ignored, role}) => !ignored && !plain.includes(String(role?.value)))
    .map(({role, name, description, properties = []}) => {
      const facts = properties
        .filter((property) => told.includes(property.name) && String(property.value.value) !== 'false')
        .map((property) => (property.value.value === true ? property.name : `${property.name} ${property.value.value}`));
      const line = [`${role?.value} “${name?.value ?? ''}”`, ...facts].join(', ');
      return description?.value ? `${line}: ${description.value}` : line;
    });
}
