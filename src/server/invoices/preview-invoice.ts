import {ok, type Result} from '../../domain/result.ts';
import {type OneStepBody, oneStepBody} from '../dintero/payment-body.ts';
import {oneStepCall} from '../dintero/payment-calls.ts';
import {systemHeaders} from '../dintero/system-headers.ts';
import type {InvoiceRequest, IssueRefusal} from '../invoices.ts';
import type {BackendSettings} from '../options/backend-settings.ts';
import {callbackUrl} from '../purchases/callback-url.ts';
import {judgeAddress, judgeRequest} from './judge-request.ts';

/** A request as it goes to Dintero, but for the access token. */
export interface PreviewedRequest {
  readonly method: 'POST';
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: OneStepBody;
}

/** Judges what is to be invoiced and shows the request, without sending or storing anything. */
export type InvoicePreview = (request: InvoiceRequest) => Result<PreviewedRequest, IssueRefusal>;

/** The request that an order is invoiced with whose reference was never used. */
export function previewInvoice(
  request: InvoiceRequest,
  settings: BackendSettings,
): Result<PreviewedRequest, IssueRefusal> {
  const judged = judgeRequest(request, settings);
  if (!judged.ok) return judged;
  const {order, product, address: draft} = judged.value;
  const address = judgeAddress(draft, product.type, settings);
  if (!address.ok) return address;

  const {checkoutUrl} = settings.dintero;
  const callback = callbackUrl(settings.baseUrl, checkoutUrl);
  const body = oneStepBody({order, product, address: address.value, callbackUrl: callback});
  const {url, headers} = oneStepCall(checkoutUrl, body, 'strict-merchant-reference');
  return ok({
    method: 'POST',
    url,
    headers: {'content-type': 'application/json', ...systemHeaders, ...headers},
    body,
  });
}
