import {type Finding, finding} from './finding.ts';
import {waitFor} from './wait-for.ts';
import type {WidgetElement} from './widget-element.ts';

/** Whether the words of a widget come: they are files of their own beside the script. */
export async function checkWords(element: WidgetElement): Promise<readonly Finding[]> {
  if (await waitFor(() => Boolean(element.words?.form) || !element.isConnected)) return [];
  return [
    finding(
      'words-missing',
      `The words of <${element.localName}> do not come, so it stays empty.`,
      'Publish the folder chunks beside embed.js, of the same release, and let script-src allow it.',
      element,
    ),
  ];
}
