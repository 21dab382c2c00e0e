/** What the types of the wrappers accept and refuse; a test compiles it against the published types. */
import type {Offer} from 'invoice-checkout';
import * as React from 'invoice-checkout/react';
import * as Vue from 'invoice-checkout/vue';
import {createElement, createRef} from 'react';
import {h, ref} from 'vue';

const asked = {backend: '/invoice', order: 'token'};
declare const offer: Offer;

/** All of it, as a shop may write it. */
export const accepted = [
  createElement(React.InvoiceCheckout, {
    ...asked,
    mode: 'redirect',
    locale: 'nb',
    country: 'NO',
    product: 'kravia.invoice_b2b',
    disabled: false,
    noDraft: true,
    render: 'light',
    form: '<form></form>',
    offer,
    prefill: {email: 'kari@example.no'},
    fields: {customer_reference: 'required'},
    messages: {continue: 'Go on'},
    className: 'card',
    ref: createRef<React.InvoiceCheckoutElement>(),
    onInvoiceProductChange: ({product}) => product satisfies Offer['products'][number]['type'],
    onInvoiceCountryChange: ({country}) => country satisfies 'NO' | 'SE' | 'FI',
    onInvoiceSubmit: (event) => event.preventDefault(),
    onInvoiceSession: ({session_id}) => session_id.length,
    onInvoiceComplete: ({receipt}) => receipt?.invoice_number,
    onInvoiceCancel: ({type}) => type,
    onInvoiceError: ({code, retryable}) => (retryable ? code : undefined),
    onInvoiceStateChange: ({state, previous}) => [state, previous],
    onClick: ({currentTarget}) => currentTarget.validate(),
  }),
  createElement(React.InvoiceReturn, {
    backend: '/invoice',
    onInvoiceComplete: ({receipt}) => receipt?.amount,
  }),
  h(Vue.InvoiceCheckout, {
    ...asked,
    product: 'kravia.invoice_b2b',
    offer,
    form: '<form></form>',
    class: 'card',
    'onUpdate:product': (product) => product satisfies Offer['products'][number]['type'],
    'onUpdate:country': (country) => country satisfies 'NO' | 'SE' | 'FI',
    onInvoiceComplete: ({receipt}) => receipt?.invoice_number,
  }),
  h(Vue.InvoiceReturn, {backend: '/invoice'}),
  ref<InstanceType<typeof Vue.InvoiceCheckout>>().value?.element?.validate(),
];

/** Each line of it is a mistake. */
export const refused = [
  // @ts-expect-error Nobody is asked for the order.
  createElement(React.InvoiceCheckout, {order: 'token'}),
  // @ts-expect-error There is no order.
  createElement(React.InvoiceCheckout, {backend: '/invoice'}),
  // @ts-expect-error There is no such product.
  createElement(React.InvoiceCheckout, {...asked, product: 'invoice_b2b'}),
  // @ts-expect-error No offer is empty.
  createElement(React.InvoiceCheckout, {...asked, offer: {}}),
  // @ts-expect-error There is no such field.
  createElement(React.InvoiceCheckout, {...asked, prefill: {mail: 'kari@example.no'}}),
  // @ts-expect-error The event carries no error.
  createElement(React.InvoiceCheckout, {...asked, onInvoiceComplete: ({code}) => code}),
  // @ts-expect-error The element is no <div>.
  createElement(React.InvoiceCheckout, {...asked, ref: createRef<HTMLDivElement>()}),
  // @ts-expect-error The tag itself has no such attribute.
  {...asked, form: '<form></form>'} satisfies React.CheckoutTagProps,
  // @ts-expect-error A return has no order.
  createElement(React.InvoiceReturn, {backend: '/invoice', order: 'token'}),
  // @ts-expect-error There is no such product.
  h(Vue.InvoiceCheckout, {...asked, product: 'invoice_b2b'}),
  // @ts-expect-error There is no order.
  h(Vue.InvoiceCheckout, {backend: '/invoice'}),
  // @ts-expect-error The event carries no error.
  h(Vue.InvoiceCheckout, {...asked, onInvoiceComplete: ({code}) => code}),
];
