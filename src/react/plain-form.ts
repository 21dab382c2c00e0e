import {createElement, type ReactElement, useState} from 'react';

/** A plain form for the tag's slot `fallback`, as a server has written it: never compared, never written again. */
export function PlainForm({html}: {readonly html: string}): ReactElement {
  const [__html] = useState(html);
  return createElement('div', {
    slot: 'fallback',
    // biome-ignore lint/security/noDangerouslySetInnerHtml: the shop's own server has made and escaped it.
    dangerouslySetInnerHTML: {__html},
    suppressHydrationWarning: true,
  });
}
