'use client';

export {InvoiceCheckout} from './react/invoice-checkout.ts';
export {InvoiceReturn} from './react/invoice-return.ts';
export type {CheckoutTagProps, ReturnTagProps} from './react/tag-props.ts';
export type {InvoiceCheckout as InvoiceCheckoutElement} from './widget/invoice-checkout.ts';
export type {InvoiceReturn as InvoiceReturnElement} from './widget/invoice-return.ts';
export type {CheckoutComponentProps} from './wrapper/checkout-component-props.ts';
export type {CheckoutHandlers, ReturnHandlers} from './wrapper/checkout-handlers.ts';
export type {CheckoutProps} from './wrapper/checkout-props.ts';
export type {ReturnProps} from './wrapper/return-props.ts';
