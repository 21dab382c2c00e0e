import '@awesome.me/webawesome/dist/styles/themes/default.css';
import '@awesome.me/webawesome/dist/components/button/button.js';
import '@awesome.me/webawesome/dist/components/input/input.js';
import '@awesome.me/webawesome/dist/components/option/option.js';
import '@awesome.me/webawesome/dist/components/radio/radio.js';
import '@awesome.me/webawesome/dist/components/radio-group/radio-group.js';
import '@awesome.me/webawesome/dist/components/select/select.js';

/** The components judge by the browser's own rules; what is left is to send what they hold. */
document.addEventListener('submit', (event) => {
  event.preventDefault();
  const detail = Object.fromEntries(new FormData(event.target));
  document.dispatchEvent(new CustomEvent('web-awesome-submit', {detail}));
});
