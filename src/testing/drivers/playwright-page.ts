/** As much of Playwright's `Page` as a driver needs; that of `@playwright/test` and of `playwright-core` both fit. */
export interface PlaywrightPage {
  locator(selector: string): PlaywrightLocator;
}

/** As much of Playwright's `Locator`. */
export interface PlaywrightLocator {
  first(): PlaywrightLocator;
  filter(options: {hasText: string}): PlaywrightLocator;
  contentFrame(): PlaywrightPage;
  count(): Promise<number>;
  check(): Promise<void>;
  click(): Promise<void>;
  fill(text: string): Promise<void>;
  focus(): Promise<void>;
  pressSequentially(text: string): Promise<void>;
  selectOption(value: string): Promise<unknown>;
  waitFor(options?: {state: 'attached' | 'visible'}): Promise<void>;
  evaluate<Answer>(read: (element: HTMLElement) => Answer): Promise<Answer>;
  evaluateAll<Answer>(read: (elements: HTMLElement[]) => Answer): Promise<Answer>;
}
