import type {BuyerAnswer} from '../../sandbox.ts';
import {checkoutParts} from './checkout-parts.ts';
import {findPart} from './dom-parts.ts';
import {domUntil} from './dom-until.ts';

/**
 * Answers for the buyer on the sandbox's checkout page. Its frame is of another origin, so that no script of the page can
 * press its buttons: the sandbox is asked to, and the frame then looks how the session stands.
 */
export async function answerDintero(root: ParentNode, answer: BuyerAnswer): Promise<void> {
  const frame = await domUntil('frame of Dintero’s page', () => findPart(root, checkoutParts.frame));
  if (!(frame instanceof HTMLIFrameElement)) throw new TypeError('Dintero’s page is in no frame');
  const {origin, searchParams} = new URL(frame.src);
  const response = await fetch(`${origin}/sandbox/answers`, {
    method: 'POST',
    headers: {'content-type': 'application/json'},
    body: JSON.stringify({session_id: searchParams.get('sid'), answer}),
  });
  if (!response.ok) throw new Error(`The sandbox refused: ${(await response.json()).error?.message}`);
  frame.setAttribute('src', frame.src);
}
