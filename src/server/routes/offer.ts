import type {BackendSettings} from '../backend-settings.ts';
import {findOrder} from '../find-order.ts';
import {offerOf} from '../offer.ts';
import {problem} from '../problem.ts';
import type {Handler} from './handler.ts';
import {queryParameter} from './query-parameter.ts';

/** `GET /offer`: what an order can be invoiced with. */
export function createOfferHandler(settings: BackendSettings): Handler {
  return async function offer(request) {
    const order = await findOrder(queryParameter(request, 'order'), settings);
    return order === undefined ? problem('unknown-order') : Response.json(offerOf(order, settings));
  };
}
