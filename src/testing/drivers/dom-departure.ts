/** The widget, as far as it matters here. */
type Checkout = HTMLElement & {readonly mode?: string};

/** Keeps a checkout with `mode="redirect"` in the page of its test. */
export class DomDeparture {
  readonly #checkout: Checkout | undefined;
  /** The form is filled in, and would lead to Dintero's page now. */
  isRefused = false;

  constructor(checkout: Checkout | undefined) {
    this.#checkout = checkout;
    if (checkout?.mode === 'redirect') checkout.addEventListener('invoice-submit', this.#refuse);
  }

  /** Lets it go. @throws Error naming the remedy, where it would have left. */
  end(): void {
    this.#checkout?.removeEventListener('invoice-submit', this.#refuse);
    if (this.isRefused)
      throw new Error(
        'mode="redirect" would leave this page, and take the test along. Give the checkout mode="embedded" here, and test the redirect with playwrightCheckout.',
      );
  }

  #refuse = (event: Event): void => {
    event.preventDefault();
    this.isRefused = true;
  };
}
