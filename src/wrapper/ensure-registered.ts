import {register} from '../widget/register.ts';

/**
 * Registers the tags, unless the page has them. A wrapper calls it once its element is in the page with all that it was
 * given: an element that woke up earlier would ask for an offer that the page has, and would not be as the server sent it.
 */
export function ensureRegistered(): void {
  if (!customElements.get('invoice-return')) register();
}
