/** Shows what is chosen at once, and keeps it in the address of the page. */
const form = document.querySelector<HTMLFormElement>('#choices');
const frame = document.querySelector<HTMLIFrameElement>('iframe');

form?.addEventListener('change', () => form.requestSubmit());

form?.addEventListener('submit', () => {
  const query = new URLSearchParams([...new FormData(form)].map(([name, value]) => [name, String(value)]));
  history.replaceState(null, '', `?${query}`);
});

/** The frame is as tall as what it shows, so that nothing scrolls in it. */
function fit(): void {
  const shown = frame?.contentDocument?.body;
  if (!frame || !shown) return;
  new ResizeObserver(() => {
    frame.height = `${shown.scrollHeight}`;
  }).observe(shown);
}

frame?.addEventListener('load', fit);
fit();
