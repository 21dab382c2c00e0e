import {InvalidOrderError} from '../../server.ts';
import type {PlacedOrder, TestOrder} from './test-shop.ts';

/** Places the order that a page asks for: a Norwegian one where it names none. 400 with what is wrong with an order. */
export async function answerOrder(
  request: Request,
  place: (order?: TestOrder) => Promise<PlacedOrder>,
): Promise<Response> {
  if (request.method !== 'POST') return new Response(null, {status: 405, headers: {allow: 'POST'}});
  const text = await request.text();
  try {
    return Response.json(await place(text ? JSON.parse(text) : undefined), {status: 201});
  } catch (error) {
    if (!(error instanceof InvalidOrderError || error instanceof SyntaxError)) throw error;
    return new Response(error.message, {status: 400});
  }
}
