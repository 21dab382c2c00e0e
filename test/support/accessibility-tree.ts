import type {Page} from '@playwright/test';

/** Roles that a shopper meets; others only hold them together. */
const met = [
  'heading',
  'group',
  'radio',
  'textbox',
  'combobox',
  'listbox',
  'option',
  'button',
  'link',
  'Iframe',
];

/** What is told beside the name. */
const told = ['required', 'invalid', 'readonly', 'disabled', 'checked', 'expanded', 'selected'];

/**
 * A page as the browser gives it to assistive technology, in reading order, a line each: role, name, what is told
 * besides, and after a colon the description.
 *
 * Source: Chrome DevTools Protocol, Accessibility.getFullAXTree.
 */
export async function accessibilityTree(page: Page): Promise<readonly string[]> {
  const session = await page.context().newCDPSession(page);
  const {nodes} = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));

  const read = (id: string): readonly string[] => {
    const {ignored, role, name, description, properties = [], childIds = []} = byId.get(id) ?? {};
    const below = childIds.flatMap(read);
    if (ignored || !met.includes(role?.value) || !name?.value) return below;
    const facts = properties
      .filter((property) => told.includes(property.name) && String(property.value.value) !== 'false')
      .map((property) => property.name);
    const line = [`${role?.value} “${name.value}”`, ...facts].join(', ');
    return [description?.value ? `${line}: ${description.value}` : line, ...below];
  };
  return read(nodes[0]?.nodeId ?? '');
}
