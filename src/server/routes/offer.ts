import {problem} from '../http/problem.ts';
import type {BackendSettings} from '../options/backend-settings.ts';
import {findOffer} from '../orders/find-offer.ts';
import type {Handler} from './handler.ts';
import {queryParameter} from './query-parameter.ts';

/** `GET /offer`: what an order can be invoiced with. */
export function createOfferHandler(settings: BackendSettings): Handler {
  return async function offer(request) {
    const found = await findOffer(queryParameter(request, 'order'), settings);
    return found === undefined ? problem('unknown-order') : Response.json(found);
  };
}
