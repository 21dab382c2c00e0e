import {Component, CUSTOM_ELEMENTS_SCHEMA, resource, signal} from '@angular/core';
import 'invoice-checkout/define';
import {placeOrder} from './place-order';

/** The page with the checkout of an order that is placed when it opens. */
@Component({
  selector: 'shop-page',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <h1>{{ isBought() ? 'Thank you' : 'Checkout' }}</h1>
    <invoice-checkout
      backend="/invoice"
      [order]="order.value() ?? ''"
      [prefill]="{customer_reference: 'PO 4711'}"
      (invoice-complete)="isBought.set(true)"
    ></invoice-checkout>
    <footer>Example Shop AS</footer>
  `,
})
export class CheckoutPage {
  readonly order = resource({loader: placeOrder});
  readonly isBought = signal(false);
}
