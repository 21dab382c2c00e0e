/**
 * Lets the cart answer at once: after each change the shop's server is asked for the page anew, and what differs is
 * taken over, so that focus, scrolling and a click under way stay as they are.
 */
document.addEventListener('click', (event) => {
  const button = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-step]') : null;
  const input = button?.parentElement?.querySelector('input');
  if (!input) return;
  if (button?.dataset.step === '1') input.stepUp();
  else input.stepDown();
  refresh();
});
document.addEventListener('change', refresh);

let turns = 0;

async function refresh() {
  const form = document.querySelector<HTMLFormElement>('#cart');
  if (!form?.reportValidity()) return;
  const turn = ++turns;
  const fields = [...new FormData(form)].map(([name, value]) => [name, String(value)]);
  const address = `/?${new URLSearchParams(fields)}`;
  const page = await load(address);
  if (turn !== turns || !page) return;
  history.replaceState(null, '', address);
  takeOver(document.documentElement, page.documentElement);
}

/** A page, as a document that runs no scripts: a request may make one where the page's policy lets no text become HTML. */
function load(address: string): Promise<Document | null> {
  const request = new XMLHttpRequest();
  request.open('GET', address);
  request.responseType = 'document';
  return new Promise((resolve, reject) => {
    request.onload = () => resolve(request.responseXML);
    request.onerror = reject;
    request.send();
  });
}

/** Makes a node like its next version; the two pages differ in texts and attributes only. */
function takeOver(now: Node, next: Node) {
  if (now instanceof Element && next instanceof Element) takeOverAttributes(now, next);
  else if (now.nodeValue !== next.nodeValue) now.nodeValue = next.nodeValue;
  const children = [...next.childNodes];
  for (const [index, child] of [...now.childNodes].entries()) {
    const its = children[index];
    if (its) takeOver(child, its);
  }
}

function takeOverAttributes(now: Element, next: Element) {
  for (const name of now.getAttributeNames()) if (!next.hasAttribute(name)) now.removeAttribute(name);
  for (const name of next.getAttributeNames()) {
    const value = next.getAttribute(name) ?? '';
    if (now.getAttribute(name) !== value) now.setAttribute(name, value);
  }
  if (now instanceof HTMLInputElement) now.value = next.getAttribute('value') ?? '';
}
