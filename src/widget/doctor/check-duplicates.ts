import {type Finding, finding} from './finding.ts';
import {textOf, type WidgetElement} from './widget-element.ts';

/** Two widgets that sell the same order: a shopper could begin to pay it twice. */
export function checkDuplicates(widgets: readonly WidgetElement[]): readonly Finding[] {
  const orders = new Set<string>();
  return widgets.flatMap((element) => {
    const order = element.localName === 'invoice-checkout' && textOf(element.order);
    if (!order) return [];
    const known = orders.has(order);
    orders.add(order);
    return known ? [duplicate(element)] : [];
  });
}

function duplicate(element: WidgetElement): Finding {
  return finding(
    'duplicate-order',
    'Two <invoice-checkout> on this page have the same order token: the shopper sees one order twice.',
    'Keep one of them, and move or restyle it where the page has two layouts.',
    element,
  );
}
