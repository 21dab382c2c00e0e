/** Every word that an element shows now, through shadow roots and slots, in reading order. */
export function shownText(node: Node): string {
  if (node instanceof Text) return node.data;
  if (node instanceof HTMLStyleElement || isHidden(node)) return '';
  const inside = (node instanceof Element && node.shadowRoot) || node;
  const children =
    node instanceof HTMLSlotElement && node.assignedNodes().length > 0
      ? node.assignedNodes()
      : inside.childNodes;
  return [...children].map(shownText).join(' ').replace(/\s+/g, ' ');
}

/** A slot has no box of its own. */
function isHidden(node: Node): boolean {
  return node instanceof HTMLElement && !(node instanceof HTMLSlotElement) && !node.checkVisibility();
}
