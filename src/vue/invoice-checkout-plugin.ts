import type {Plugin} from 'vue';
import {InvoiceCheckout} from './invoice-checkout.ts';
import {InvoiceReturn} from './invoice-return.ts';

/**
 * Makes the components known in every template of an app: `app.use(InvoiceCheckoutPlugin)`. Templates that are compiled
 * in the browser may also use the raw tags, of which Vue then asks no component.
 */
export const InvoiceCheckoutPlugin: Plugin = {
  install(app) {
    app.component('InvoiceCheckout', InvoiceCheckout);
    app.component('InvoiceReturn', InvoiceReturn);
    const {isCustomElement} = app.config.compilerOptions;
    app.config.compilerOptions.isCustomElement = (tag) =>
      tag === 'invoice-checkout' || tag === 'invoice-return' || (isCustomElement?.(tag) ?? false);
  },
};

declare module 'vue' {
  interface GlobalComponents {
    InvoiceCheckout: typeof InvoiceCheckout;
    InvoiceReturn: typeof InvoiceReturn;
  }
}
