/** Puts a button beside each block of code that copies it; none where the browser keeps pages from copying. */
const blocks = navigator.clipboard === undefined ? [] : document.querySelectorAll('pre');

for (const block of blocks) {
  const button = document.createElement('button');
  const place = document.createElement('div');
  button.type = 'button';
  button.className = 'copy';
  button.textContent = 'Copy';
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(block.textContent ?? '');
    button.textContent = 'Copied';
  });
  place.className = 'code';
  block.replaceWith(place);
  place.append(block, button);
}
