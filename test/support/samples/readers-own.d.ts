/** What scripts of pages use of the reader's own, and what the page's script tag has brought. */
import 'invoice-checkout';

declare global {
  const analytics: {track(name: string, facts: object): void};
  const supportLog: {add(entry: object): void};
}
