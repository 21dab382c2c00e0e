import {type Finding, finding} from './finding.ts';
import {textOf, type WidgetElement} from './widget-element.ts';

/** What every widget needs: where the backend is, and which order is invoiced. */
export function checkPresence(element: WidgetElement): readonly Finding[] {
  const {localName} = element;
  const found: Finding[] = [];
  if (!textOf(element.backend)) {
    found.push(
      finding(
        'missing-backend',
        `<${localName}> has no backend, so it asks nobody and shows nothing.`,
        `Write the address at which your server mounts the backend: <${localName} backend="/invoice">.`,
        element,
      ),
    );
  }
  if (localName === 'invoice-checkout' && !textOf(element.order)) {
    found.push(
      finding(
        'missing-order',
        '<invoice-checkout> has no order token, so it does not know what is sold.',
        'Let your server make one with backend.orderToken(reference) and write it into the order attribute.',
        element,
      ),
    );
  }
  return found;
}
