import {type Finding, finding} from './finding.ts';

/** A second copy of the script: only the first registers the tags, and both are paid for by the shopper. */
export function checkCopies(widget: CustomElementConstructor): readonly Finding[] {
  const registered = customElements.get('invoice-checkout');
  const scripts = scriptTags();
  if (scripts.length > 1) return [copies(`Two script tags load the widget: ${scripts.join(' and ')}.`)];
  return registered !== undefined && registered !== widget
    ? [copies('Two copies of the widget are on this page, and the tags belong to the other one.')]
    : [];
}

function copies(message: string): Finding {
  return finding(
    'two-copies',
    `${message} Which version sells depends on which comes first.`,
    'Load it once: either the script tag or the import of invoice-checkout/define, in one version.',
  );
}

/**
 * Addresses of the script tags that load the widget, without their queries, as far as they name it: many others’
 * scripts are called embed.js too.
 */
function scriptTags(): readonly string[] {
  const sources = [...document.scripts].map(({src}) => src.replace(/[?#].*$/, ''));
  return [
    ...new Set(sources.filter((src) => /\/invoice-checkout\b.*\/embed(\.min|\.classic)?\.js$/.test(src))),
  ];
}
