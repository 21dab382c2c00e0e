/** Copies what stands in the element that a button names, and says so in the button's own status. */
document.addEventListener('click', async (event) => {
  const button = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-copies]') : null;
  const source = document.getElementById(button?.dataset.copies ?? '');
  const status = button?.parentElement?.querySelector('[role=status]');
  if (!button || !source || !status) return;
  await navigator.clipboard.writeText(source.textContent?.trim() ?? '');
  for (const other of document.querySelectorAll('.copied')) other.textContent = '';
  status.textContent = button.dataset.copied ?? '';
});
