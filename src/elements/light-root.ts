import type {LitElement} from 'lit';

/**
 * The element itself when it is told by `render="light"` to draw into the page: password managers and other helpers
 * see its fields there. Its looks come with a part that is loaded for it alone.
 */
export function lightRoot(host: LitElement): LitElement | undefined {
  if (host.getAttribute('render') !== 'light') return undefined;
  void import('./light-styles.ts').then(
    ({LightStyles}) => new LightStyles(host),
    () => {},
  );
  return host;
}
