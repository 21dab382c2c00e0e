/** What a translator wrote, so that it can be told from what an element wrote since. */
const translated = /⟦(.*?)⟧/gs;

/**
 * Does to everything that a node shows, through shadow roots, what a browser's page translation does: a text node
 * gives way to two nested `<font>` elements with other words, unless `translate="no"` stands above it.
 */
export function translatePage(node: Node): void {
  if (node instanceof Text) replaceText(node);
  if (node instanceof HTMLStyleElement || (node instanceof HTMLElement && !node.translate)) return;
  for (const child of childrenOf(node)) translatePage(child);
}

/** Does what browser extensions do: puts elements of its own beside and between everything that is there. */
export function injectForeignNodes(node: Node): void {
  for (const child of childrenOf(node)) injectForeignNodes(child);
  if (node.parentNode && !(node instanceof HTMLStyleElement)) {
    node.parentNode.insertBefore(document.createElement('foreign-helper'), node.nextSibling);
  }
}

/** A text with the translator's words put back into those they were made from. */
export function withoutTranslation(text: string): string {
  return text.replace(translated, '$1').replace(/\s+/g, ' ').trim();
}

function replaceText(text: Text): void {
  if (text.data.trim() === '') return;
  const outer = document.createElement('font');
  const inner = document.createElement('font');
  inner.textContent = `⟦${text.data}⟧`;
  outer.append(inner);
  text.replaceWith(outer);
}

function childrenOf(node: Node): Node[] {
  const root = node instanceof Element ? node.shadowRoot : null;
  return [...(root?.childNodes ?? []), ...node.childNodes];
}
