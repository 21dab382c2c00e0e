import type {Order} from 'invoice-checkout';
import {cdnExample, filledIn} from './cdn-guide.ts';
import {sandboxUrl} from './journey-addresses.ts';
import type {Shopper, Visit} from './shopper.ts';

/** What a shop's pages have of the widget. */
export interface CdnPages {
  /** In the place of the demo's own script tag. */
  readonly tags: string;
  /** What `script-src` names. */
  readonly scripts: string;
  /** More headers of the pages. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Whether the policy asks for trusted types; it does when left out. */
  readonly trustedTypes?: boolean;
}

const ownTag = '<script type="module" src="/embed.js"></script>';
const policy = cdnExample(`default-src 'none'`).replaceAll('\n', ' ').trim();

/** The guide's script tag for a file, filled in for a folder. */
export function guideTag(file: 'embed.js' | 'embed.classic.js', base: string): string {
  const [tag = ''] = filledIn(cdnExample(`HASH-OF-${file}`), base).split('\n\n');
  return tag;
}

/**
 * Opens the checkout of a shop that has read the guide, with its tags and its policy; answers the order that is bought
 * there. Everything else is the demo's: the first visit, too, as a page that is redirected to cannot be another.
 */
export async function opensCheckoutOf(
  {tags, scripts, headers, trustedTypes = true}: CdnPages,
  shopper: Shopper,
  visit: Visit = {},
): Promise<Order> {
  const {page} = shopper;
  const asked = policy
    .replace('script-src https://cdn.example', `script-src ${scripts}`)
    .replaceAll('https://checkout.dintero.com', sandboxUrl);
  const kept = trustedTypes ? asked : asked.replace(/; require-trusted-types-for.*/, '');
  const order = await shopper.opensCheckout(visit);
  // A page that a test has written counts as one of the internet, which must not reach this machine unasked.
  await page.context().grantPermissions(['local-network-access']);
  await page.route(/\/(checkout|thank-you)(\?|$)/, async (route) => {
    const response = await route.fetch();
    const own = await response.text();
    await route.fulfill({
      response,
      body: own.replace(ownTag, () => tags),
      headers: {...response.headers(), 'content-security-policy': kept, ...headers},
    });
  });
  await page.goto('/checkout');
  return order;
}
