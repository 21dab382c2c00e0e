/**
 * Takes the page's checkout out and puts it back in, at ever other moments: at once, after an update, when the frame
 * is there, and when its page has loaded. Runs in the page.
 */
export async function moveAgainAndAgain(rounds: number): Promise<void> {
  const widget = document.querySelector('invoice-checkout');
  const place = widget?.parentElement;
  for (let round = 0; round < rounds; round += 1) {
    widget?.remove();
    if (round % 5 === 0) await new Promise(requestAnimationFrame);
    if (widget) place?.append(widget);
    if (round % 4 > 0) await new Promise(requestAnimationFrame);
    const frame = widget?.querySelector('iframe');
    if (round % 4 > 2) await new Promise((resolve) => frame?.addEventListener('load', resolve, {once: true}));
  }
}

/** Replaces the page's checkout by a new one, as a framework does, at ever other moments. Runs in the page. */
export async function mountAgainAndAgain(rounds: number): Promise<void> {
  for (let round = 0; round < rounds; round += 1) {
    const widget = document.querySelector('invoice-checkout');
    const fresh = widget?.cloneNode() as Element;
    widget?.replaceWith(fresh);
    const pause = [0, 5, 50, 150][round % 4];
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}
