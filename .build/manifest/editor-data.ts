import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Plugin} from '@custom-elements-manifest/analyzer';
import {getWebTypesData} from 'custom-element-jet-brains-integration';
import {getVsCodeCssCustomData, getVsCodeHtmlCustomData} from 'custom-element-vs-code-integration';

type Manifest = Parameters<typeof getWebTypesData>[0];

/** Writes what VS Code and JetBrains' editors read to complete and explain tags, attributes, parts and properties. */
export function editorData(folder: string): Plugin {
  return {
    name: 'editor-data',
    packageLinkPhase({customElementsManifest}) {
      const manifest = customElementsManifest as Manifest;
      const modulePathTemplate = (_: string, path: string) => `./${path}`;
      const files = {
        'vscode.html-custom-data.json': getVsCodeHtmlCustomData(manifest, {}),
        'vscode.css-custom-data.json': getVsCodeCssCustomData(manifest, {}),
        'web-types.json': getWebTypesData(manifest, {modulePathTemplate}),
      };
      for (const [file, text] of Object.entries(files)) {
        writeFileSync(join(folder, file), `${JSON.stringify(JSON.parse(text, namedOnce), null, 2)}\n`);
      }
    },
  };
}

/** What two elements have in common is listed for each of them; an editor wants it once. */
function namedOnce(_: string, value: unknown): unknown {
  if (!Array.isArray(value)) return value;
  const names = value.map((each) => each?.name);
  return value.filter(({name}, at) => name === undefined || names.indexOf(name) === at);
}
