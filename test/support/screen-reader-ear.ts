import type {Page} from '@playwright/test';

/** Collects in the page what is heard there; reads nothing but the tree that assistive technology is given. */
function listen(): void {
  const heard: string[] = [];
  Object.assign(globalThis, {heard});
  const lastHeard = new WeakMap<Element, string>();
  const lively = '[aria-live], [role=status], [role=alert]';

  const words = (node: Node): string => {
    if (node instanceof Text) return node.data;
    if (node instanceof Element && !node.matches('slot') && !node.checkVisibility()) return '';
    const inside = node instanceof HTMLSlotElement ? node.assignedNodes({flatten: true}) : [];
    const root = (node instanceof Element && node.shadowRoot) || node;
    const children = inside.length > 0 ? inside : [...root.childNodes];
    return children.map(words).join(' ').replace(/\s+/g, ' ').trim();
  };
  const around = (node: Node): Element | null => {
    const element = node instanceof Element ? node : node.parentElement;
    if (element) return element.closest(lively);
    return node instanceof ShadowRoot ? around(node.host) : null;
  };
  const manner = (region: Element): string => {
    const live = region.getAttribute('aria-live');
    if (live) return live === 'off' ? '' : 'status';
    return region.getAttribute('role') ?? '';
  };
  const within = (node: Node): Element[] => {
    if (!(node instanceof Element || node instanceof ShadowRoot)) return [];
    const own = node instanceof Element && node.matches(lively) ? [node] : [];
    return [...own, ...node.querySelectorAll(lively)];
  };

  const tell = (region: Element) => {
    const text = words(region);
    if (text === lastHeard.get(region)) return;
    lastHeard.set(region, text);
    if (text && manner(region)) heard.push(`${manner(region)}: ${text}`);
  };
  const seen = new WeakSet<Event>();
  const follow = (event: Event) => {
    const [target] = event.composedPath();
    if (seen.has(event) || !(target instanceof Element) || !target.matches('[tabindex="-1"], iframe')) return;
    seen.add(event);
    requestAnimationFrame(() => {
      const named = target.getAttribute('aria-labelledby');
      const label = named && (target.getRootNode() as ShadowRoot).getElementById(named);
      heard.push(`focus: ${target.getAttribute('title') ?? words(label || target)}`);
    });
  };
  const watch = (root: Node) => {
    new MutationObserver((mutations) => {
      for (const {target} of mutations) {
        if (target instanceof Element && !around(target)) lastHeard.delete(target);
      }
      const touched = mutations.flatMap(({target, addedNodes}) => [
        around(target),
        ...[...addedNodes].flatMap(within),
      ]);
      const regions = new Set(touched.filter((region) => region !== null));
      // What is exposed is what stands there once a change is complete.
      requestAnimationFrame(() => regions.forEach(tell));
    }).observe(root, {subtree: true, childList: true, characterData: true});
    root.addEventListener('focusin', follow);
  };

  const attachShadow = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (options) {
    const root = attachShadow.call(this, options);
    watch(root);
    return root;
  };
  watch(document);
}

/**
 * What a screen reader says without being asked, in order: live regions that got other words (`status: …` when there is
 * a pause, `alert: …` at once), and what takes the focus without being a field, a button or a link (`focus: …`).
 */
export class ScreenReaderEar {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  /** Listens from the next page on. */
  static async open(page: Page): Promise<ScreenReaderEar> {
    await page.addInitScript(listen);
    return new ScreenReaderEar(page);
  }

  /** What was heard so far. */
  heard(): Promise<readonly string[]> {
    return this.#page.evaluate(() => (globalThis as unknown as {heard: string[]}).heard);
  }
}
