/** Shows what is chosen at once, and keeps it in the address of the page. */
const form = document.querySelector<HTMLFormElement>('#choices');
const share = document.querySelector<HTMLButtonElement>('#share');
const frame = document.querySelector<HTMLIFrameElement>('iframe');

form?.addEventListener('change', () => form.requestSubmit());

form?.addEventListener('submit', () => {
  history.replaceState(null, '', `?${chosen(form)}`);
});

if (share !== null && navigator.clipboard !== undefined) {
  share.hidden = false;
  share.addEventListener('click', async () => {
    await navigator.clipboard.writeText(location.href);
    share.textContent = 'Copied';
  });
  form?.addEventListener('change', () => {
    share.textContent = 'Copy the address';
  });
}

/** What differs from a first visit, as the query of the address. */
function chosen(form: HTMLFormElement): URLSearchParams {
  const ticks = [...form.querySelectorAll('input')];
  const selects = [...form.querySelectorAll('select')];
  const ticked = ticks.every(({checked}) => checked) ? [] : ticks.filter(({checked}) => checked);
  const changed = selects.filter(({value, dataset}) => value !== dataset.first);
  return new URLSearchParams([...ticked, ...changed].map(({name, value}) => [name, value]));
}

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
