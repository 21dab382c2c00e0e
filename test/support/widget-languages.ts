import type {Page} from '@playwright/test';

/** Every language that the widget speaks, as in a `lang` attribute. */
export const widgetLanguages = ['en', 'nb', 'nn', 'sv', 'sv-FI', 'fi'] as const;

/** Has the shop's page and the widget in it speak another language, and waits until they do. */
export async function speak(page: Page, language: (typeof widgetLanguages)[number]): Promise<void> {
  await page.evaluate((wanted) => {
    document.documentElement.lang = wanted;
    const widget = document.querySelector('invoice-checkout, invoice-return');
    widget?.setAttribute('locale', wanted);
  }, language);
  await page.locator(`main [lang="${language}"]`).first().waitFor({state: 'attached'});
}
