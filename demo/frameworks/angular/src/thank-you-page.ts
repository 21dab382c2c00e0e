import {Component, CUSTOM_ELEMENTS_SCHEMA} from '@angular/core';
import 'invoice-checkout/define';

/** The page that shoppers come back to. */
@Component({
  selector: 'shop-page',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <h1>Thank you</h1>
    <invoice-return backend="/invoice"><p>We have received your order.</p></invoice-return>
    <footer>Example Shop AS</footer>
  `,
})
export class ThankYouPage {}
