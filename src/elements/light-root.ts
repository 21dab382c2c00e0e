import type {LitElement} from 'lit';

/** An element that may draw into the page. */
export interface LightHost extends LitElement {
  /** Settled once what is drawn into the page has its looks, or does without them. */
  looks?: Promise<unknown>;
}

/**
 * The element itself when it is told by `render="light"` to draw into the page: password managers and other helpers
 * see its fields there. Its looks come with a part that is loaded for it alone.
 */
export function lightRoot(host: LightHost): LightHost | undefined {
  if (host.getAttribute('render') !== 'light') return undefined;
  host.looks = import('./light-styles.ts').then(
    ({LightStyles}) => new LightStyles(host),
    () => {},
  );
  return host;
}
