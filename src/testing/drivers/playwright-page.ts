/** As much of Playwright's `Page` as a driver needs; that of `@playwright/test` and of `playwright-core` both fit. */
export interface PlaywrightPage {
  locator(selector: string): PlaywrightLocator;
}

/** How long Playwright tries, in milliseconds. */
export interface PlaywrightPatience {
  readonly timeout?: number;
}

/** As much of Playwright's `Locator`. */
export interface PlaywrightLocator {
  first(): PlaywrightLocator;
  filter(options: {hasText: string}): PlaywrightLocator;
  contentFrame(): PlaywrightPage;
  count(): Promise<number>;
  check(options?: PlaywrightPatience): Promise<void>;
  click(options?: PlaywrightPatience): Promise<void>;
  fill(text: string, options?: PlaywrightPatience): Promise<void>;
  focus(options?: PlaywrightPatience): Promise<void>;
  pressSequentially(text: string, options?: PlaywrightPatience): Promise<void>;
  selectOption(value: string, options?: PlaywrightPatience): Promise<unknown>;
  waitFor(options?: PlaywrightPatience & {readonly state?: 'attached' | 'visible'}): Promise<void>;
  evaluate<Answer>(read: (element: HTMLElement) => Answer): Promise<Answer>;
  evaluateAll<Answer>(read: (elements: HTMLElement[]) => Answer): Promise<Answer>;
}
