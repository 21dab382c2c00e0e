import {type Finding, finding} from './finding.ts';
import type {WidgetElement} from './widget-element.ts';

/** Milliseconds that words may take to come, and between two looks. */
const patience = {longest: 5000, pause: 100};

/** Whether the words of a widget have come: they are files of their own beside the script. */
export async function checkWords(element: WidgetElement): Promise<readonly Finding[]> {
  for (let waited = 0; waited < patience.longest; waited += patience.pause) {
    if (element.words?.form) return [];
    await new Promise((resolve) => setTimeout(resolve, patience.pause));
  }
  return [
    finding(
      'words-missing',
      `The words of <${element.localName}> do not come, so it stays empty.`,
      'Publish the folder chunks beside embed.js, of the same release, and let script-src allow it.',
      element,
    ),
  ];
}
