import type {Part} from './checkout-parts.ts';

/** An element below a root, wherever in our own elements it is: their shadow roots are looked into. */
export function findElement(root: ParentNode, selector: string): HTMLElement | undefined {
  return findElements(root, selector)[0];
}

/** A part of the widget. */
export function findPart(root: ParentNode, part: Part): HTMLElement | undefined {
  return findParts(root, part)[0];
}

/** All parts of that kind. */
export function findParts(root: ParentNode, [element, inside]: Part): readonly HTMLElement[] {
  return findElements(root, element).flatMap((host) => [
    ...(host.shadowRoot?.querySelectorAll<HTMLElement>(inside) ?? []),
    ...host.querySelectorAll<HTMLElement>(inside),
  ]);
}

function findElements(root: ParentNode, selector: string): readonly HTMLElement[] {
  const own = root instanceof Element && root.matches(selector) ? [root as HTMLElement] : [];
  const inside = [...root.querySelectorAll<HTMLElement>(selector)];
  const hosts = [...(root instanceof Element ? [root] : []), ...root.querySelectorAll('*')];
  const deeper = hosts.flatMap(({shadowRoot}) => (shadowRoot ? findElements(shadowRoot, selector) : []));
  return [...own, ...inside, ...deeper];
}
