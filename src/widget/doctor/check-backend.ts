import {members} from '../../checkout/members.ts';
import {checkOffer} from './check-offer.ts';
import {type Finding, finding} from './finding.ts';
import {isDevelopment} from './is-development.ts';
import {textOf, type WidgetElement} from './widget-element.ts';

/** Asks the backend of a widget for its offer, as the widget does, and tells why that does not work. */
export async function checkBackend(element: WidgetElement): Promise<readonly Finding[]> {
  const {backend, order, localName} = element;
  const base = textOf(backend).replace(/\/$/, '');
  if (!base || !URL.canParse(base, document.baseURI)) return [];
  const url = new URL(base, document.baseURI);
  if (location.protocol === 'https:' && url.protocol === 'http:' && !isDevelopment(url.href))
    return [mixedContent(url, element)];
  if (localName !== 'invoice-checkout' || !textOf(order)) return [];
  const offer = `${base}/offer?order=${encodeURIComponent(textOf(order))}`;
  const response = await ask(offer);
  if (!response) return [await whyUnreachable(offer, url, element)];
  return [...(await readAnswer(response, url, element)), ...(await checkOrigin(offer, base, url, element))];
}

/** Milliseconds that a server may take; whoever waits for the report has lost patience by then. */
const patience = 10_000;

function ask(address: string, init?: RequestInit): Promise<Response | undefined> {
  const signal = AbortSignal.timeout(patience);
  return fetch(address, {credentials: 'omit', signal, ...init}).catch(() => undefined);
}

async function readAnswer(response: Response, url: URL, element: WidgetElement): Promise<readonly Finding[]> {
  const json: unknown = await response.json().catch(() => undefined);
  if (json === undefined) return [noJson(response, url, element)];
  if (response.ok) return checkOffer(json, 'The backend', element);
  const {code, correlation_id} = members(json);
  if (code === 'unknown-order') return [unknownOrder(element)];
  if (code === 'origin') return [forbidden(url, element)];
  if (typeof code !== 'string') return [noJson(response, url, element)];
  const trace = typeof correlation_id === 'string' ? ` Its log tells more under ${correlation_id}.` : '';
  const message = `The backend at ${place(url)} answers with the problem ${code}.${trace}`;
  return [
    finding(
      'backend-problem',
      message,
      'Read the log of your backend; docs/merchant-contract.md lists the problems.',
      element,
    ),
  ];
}

/** A request that failed says nothing of why. One whose answer nobody may read fails only when nobody is there. */
async function whyUnreachable(offer: string, url: URL, element: WidgetElement): Promise<Finding> {
  const isThere = url.origin !== globalThis.origin && (await ask(offer, {mode: 'no-cors'}));
  if (isThere) return forbidden(url, element);
  return finding(
    'backend-unreachable',
    `No answer comes from the backend at ${place(url)}${navigator.onLine ? '' : '; this machine is offline'}.`,
    'Start it, and see that the backend attribute names its host, port and path.',
    element,
  );
}

/** Sessions are opened by `POST`, which browsers announce with the page’s origin; asking nothing is tried the same way. */
async function checkOrigin(
  offer: string,
  base: string,
  url: URL,
  element: WidgetElement,
): Promise<readonly Finding[]> {
  if (url.origin !== globalThis.origin) {
    const announced = await ask(offer, {headers: {'Content-Type': 'application/json'}});
    return announced ? [] : [forbidden(url, element)];
  }
  const answer = await ask(`${base}/sessions`, {method: 'OPTIONS'});
  const json: unknown = answer?.status === 403 ? await answer.json().catch(() => undefined) : undefined;
  return members(json).code === 'origin' ? [forbidden(url, element)] : [];
}

function mixedContent(url: URL, element: WidgetElement): Finding {
  return finding(
    'mixed-content',
    `The page is on https and its backend on http (${url.origin}): browsers block that.`,
    `Serve the backend on https, or under the page’s own origin: backend="/invoice".`,
    element,
  );
}

function forbidden(url: URL, element: WidgetElement): Finding {
  return finding(
    'backend-cors',
    `The backend at ${place(url)} is there, but does not let pages of ${globalThis.origin} ask it.`,
    `Name the page’s origin in the backend’s options: allowedOrigins: ['${globalThis.origin}'].`,
    element,
  );
}

function noJson({status, headers, redirected}: Response, url: URL, element: WidgetElement): Finding {
  const kind = /html/.test(headers.get('content-type') ?? '') ? 'a web page' : 'something that is not JSON';
  const way = redirected ? ', after a redirect' : '';
  return finding(
    'backend-path',
    `At ${place(url)} there is no invoice backend: it answers /offer with ${kind} (status ${status}${way}).`,
    'Write the path at which your server mounts the backend, the same as the path of its baseUrl.',
    element,
  );
}

function unknownOrder(element: WidgetElement): Finding {
  return finding(
    'unknown-order',
    'The backend does not know the order token: it has expired, was signed with another secret, or its order is gone.',
    'Make the token when the page is made, with the orderToken of the same backend, and keep its secret when you deploy.',
    element,
  );
}

/** Without a query: whatever stands there may be private. */
function place({origin, pathname}: URL): string {
  return origin + pathname;
}
