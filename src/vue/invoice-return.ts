import type {InvoiceReturn as InvoiceReturnElement} from '../widget/invoice-return.ts';
import type {ReturnHandlers} from '../wrapper/checkout-handlers.ts';
import type {ReturnProps} from '../wrapper/return-props.ts';
import {returnTag} from '../wrapper/tag.ts';
import {type TagComponent, wrapTag} from './wrap-tag.ts';

/**
 * `<invoice-return>` as a Vue component. The default slot is shown when there is no purchase to tell about, the slot
 * `retry` leads back to the checkout when no invoice was made.
 */
export const InvoiceReturn: TagComponent<InvoiceReturnElement, ReturnProps & ReturnHandlers> =
  /* @__PURE__ */ wrapTag(returnTag, 'InvoiceReturn');
