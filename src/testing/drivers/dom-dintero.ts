import type {BuyerAnswer} from '../../sandbox.ts';

/** How Dintero's page says that it is over; after an abort it stays. */
const endings: Readonly<Record<BuyerAnswer, string | undefined>> = {
  approve: 'SessionPaymentAuthorized',
  abort: undefined,
  other_person: 'SessionPaymentError',
  cancel: 'SessionCancel',
};

/** They load no page of another origin into a frame. */
const loadsNoFrames = /jsdom|HappyDOM/;

/**
 * Answers for the buyer on the sandbox's checkout page. Its frame is of another origin, so that no script of the page can
 * press its buttons: the sandbox is asked to, and the frame then looks how the session stands. Where frames stay empty,
 * what it would tell the shop's page is told in its place.
 */
export async function answerDintero(frame: HTMLElement, answer: BuyerAnswer): Promise<void> {
  if (!(frame instanceof HTMLIFrameElement)) throw new TypeError('Dintero’s page is in no frame');
  const {origin, searchParams} = new URL(frame.src);
  const sid = searchParams.get('sid');
  const response = await fetch(`${origin}/sandbox/answers`, {
    method: 'POST',
    headers: {'content-type': 'application/json'},
    body: JSON.stringify({session_id: sid, answer}),
  });
  if (!response.ok) throw new Error(`The sandbox refused: ${(await response.json()).error?.message}`);
  const type = endings[answer];
  if (!loadsNoFrames.test(navigator.userAgent)) frame.setAttribute('src', frame.src);
  else if (type !== undefined)
    dispatchEvent(new MessageEvent('message', {origin, source: frame.contentWindow, data: {type, sid}}));
}
