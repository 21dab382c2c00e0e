/** What was just done is said once: it is gone from the address when the page is read again or kept as a bookmark. */
const address = new URL(location.href);
for (const notice of ['done', 'refused']) address.searchParams.delete(notice);
history.replaceState(history.state, '', address);
