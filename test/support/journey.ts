import {test as base, expect} from '@playwright/test';
import {SandboxControl} from './sandbox-control.ts';
import {Shopper} from './shopper.ts';

/** A journey: a shopper in a browser of their own, and the sandbox to look into. No page may throw or break its policy. */
export const test = base.extend<{shopper: Shopper; sandbox: SandboxControl}>({
  shopper: async ({page, context}, use) => {
    const complaints: string[] = [];
    context.on('weberror', (error) => complaints.push(String(error.error())));
    context.on('console', (message) => {
      if (message.text().includes('Content Security Policy')) complaints.push(message.text());
    });
    await use(new Shopper(page));
    expect(complaints, 'what the pages complained of').toEqual([]);
  },
  sandbox: async ({request}, use) => use(new SandboxControl(request)),
});

export {expect};
