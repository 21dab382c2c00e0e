/**
 * The way between the checkout page and the shop that frames it: Dintero's messages, in its envelope
 * `{type, sid, …}`. Alone in a window there is nobody to talk to, and nothing is sent.
 *
 * Source: Dintero, Checkout Web SDK.
 */

const ACK_TIMEOUT = 2000;
const ATTEMPTS = 3;

const parameters = new URLSearchParams(location.search);
const {sid} = document.body.dataset;
const framed = window.parent !== window;
/** @type {Map<string, (message: object) => void>} */
const listeners = new Map();

/** Origin of the shop's page; `*` where the browser does not tell. It is kept while the frame navigates itself. */
export const hostOrigin = parameters.get('host_origin') ?? originOf(document.referrer) ?? '*';

function originOf(address) {
  if (address === '') return undefined;
  const {origin} = new URL(address);
  return origin === location.origin ? undefined : origin;
}

/** Whether a shop's page frames this one. */
export function isFramed() {
  return framed;
}

/** Tells the shop's page something. */
export function post(type, details = {}) {
  if (framed) window.parent.postMessage({type, sid, ...details}, hostOrigin);
}

/** Calls back for each message of a type from the shop's page. */
export function listen(type, handle) {
  listeners.set(type, handle);
}

/** Asks the shop's page and waits for its answer, of another type. */
export function ask(type, details, answerType) {
  return new Promise((resolve) => {
    listen(answerType, resolve);
    post(type, details);
  });
}

/** Tells the shop's page how it ended, again while nobody acknowledges; resolves to whether somebody did. */
export async function deliver(type, details) {
  const mid = Date.now();
  let acknowledge = () => {};
  const acknowledged = new Promise((resolve) => {
    acknowledge = () => resolve(true);
  });
  const listenForAck = (event) => {
    if (event.source === window.parent && event.data?.ack === mid) acknowledge();
  };
  window.addEventListener('message', listenForAck);
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    post(type, {...details, mid});
    const pause = new Promise((resolve) => setTimeout(() => resolve(false), ACK_TIMEOUT));
    if (await Promise.race([acknowledged, pause])) return true;
  }
  return false;
}

/** Keeps the shop's frame as high as the page. */
export function reportHeight() {
  if (!framed) return;
  new ResizeObserver(() => {
    post('HeightChanged', {height: Math.ceil(document.body.getBoundingClientRect().height)});
  }).observe(document.body);
}

window.addEventListener('message', ({source, data}) => {
  if (framed && source === window.parent && data?.sid === sid) listeners.get(data.type)?.(data);
});
