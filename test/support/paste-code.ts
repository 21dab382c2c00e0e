import {rmSync, writeFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {build, type Rolldown} from 'vite';
import {compileScript, parse} from 'vue/compiler-sfc';
import {makeWorkFolder} from './work-folder.ts';

/** What a shop has around a sample of the playground, by the sample's title: the file it is pasted to, and its start. */
const surroundings = {
  React: {
    file: 'checkout.tsx',
    start: (order: string) => `import {createElement} from 'react';
      import {createRoot} from 'react-dom/client';
      import {Checkout} from './checkout.tsx';
      createRoot(document.querySelector('main')).render(createElement(Checkout, {order: '${order}'}));`,
  },
  Vue: {
    file: 'checkout.ts',
    start: (order: string) => `import {createApp} from 'vue';
      import Checkout from './checkout.ts';
      createApp(Checkout, {order: '${order}'}).mount('main');`,
  },
} as const;

/** A sample by its title, and what takes the place of its placeholders: the order's token, and where the backend is. */
export interface PastedCode {
  readonly title: string;
  readonly code: string;
  readonly order: string;
  readonly backend: string;
}

/**
 * A page of a shop with a sample of the playground in it. A sample for a framework is bundled as a shop
 * would do it, against the built package.
 */
export async function pasteCode({title, code, order, backend}: PastedCode): Promise<string> {
  const filled = code.replace('"/invoice"', `"${backend}"`).replace('ORDER-TOKEN', order);
  const shop = title === 'React' || title === 'Vue' ? surroundings[title] : undefined;
  const content =
    shop === undefined
      ? filled
      : `<main></main><script type="module">${await bundle(shop.file, filled, shop.start(order))}</script>`;
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>A shop</title>${content}</html>`;
}

async function bundle(file: string, code: string, start: string): Promise<string> {
  const folder = makeWorkFolder();
  writeFileSync(join(folder, file), file.endsWith('.tsx') ? code : compileComponent(code));
  writeFileSync(join(folder, 'start.ts'), start);
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    define: {'process.env.NODE_ENV': '"production"'},
    build: {
      write: false,
      lib: {entry: resolve(folder, 'start.ts'), formats: ['es']},
      rolldownOptions: {output: {codeSplitting: false}},
    },
  });
  rmSync(folder, {recursive: true});
  const [{output}] = built as [Rolldown.RolldownOutput];
  return output[0].code.replaceAll('</script', '<\\/script');
}

/** What Vue's plugin makes of a component. */
function compileComponent(code: string): string {
  const {descriptor} = parse(code);
  return compileScript(descriptor, {id: 'checkout', inlineTemplate: true}).content;
}
