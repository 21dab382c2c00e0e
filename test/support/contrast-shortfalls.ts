import type {Page} from '@playwright/test';

/**
 * Texts of a page that stand out from their ground by less than 4.5 to 1, a line each, by the colours that the browser
 * says it paints. axe reads a property that knows nothing of forced colours (`-webkit-text-fill-color`).
 *
 * Source: WCAG 2.2, 1.4.3 and the definition of contrast ratio; what is disabled is exempt.
 */
export function contrastShortfalls(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const canvas = new OffscreenCanvas(1, 1).getContext('2d', {willReadFrequently: true});

    const pixel = (color: string): readonly number[] => {
      if (!canvas) throw new Error('This browser draws nothing');
      canvas.clearRect(0, 0, 1, 1);
      canvas.fillStyle = color;
      canvas.fillRect(0, 0, 1, 1);
      return [...canvas.getImageData(0, 0, 1, 1).data];
    };
    const luminance = (color: string): number => {
      const [red = 0, green = 0, blue = 0] = pixel(color).map((value) => {
        const share = value / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const around = (element: Element): Element | null => {
      if (element.assignedSlot ?? element.parentElement) return element.assignedSlot ?? element.parentElement;
      const root = element.getRootNode();
      return root instanceof ShadowRoot ? root.host : null;
    };
    const ground = (element: Element | null): string => {
      if (!element) return 'Canvas';
      const {backgroundColor} = getComputedStyle(element);
      return pixel(backgroundColor)[3] === 255 ? backgroundColor : ground(around(element));
    };
    const within = (root: ParentNode): Element[] =>
      [...root.querySelectorAll('*')].flatMap((element) =>
        element.shadowRoot ? [element, ...within(element.shadowRoot)] : [element],
      );

    return within(document.body)
      .filter((element) => [...element.childNodes].some((node) => node instanceof Text && node.data.trim()))
      .filter((element) => element.checkVisibility() && !element.closest('script, style, :disabled, option'))
      .flatMap((element) => {
        const [dark = 0, bright = 0] = [getComputedStyle(element).color, ground(element)]
          .map(luminance)
          .sort((one, other) => one - other);
        const ratio = (bright + 0.05) / (dark + 0.05);
        return ratio < 4.5 ? `contrast of “${element.textContent?.trim()}”: ${ratio.toFixed(2)}` : [];
      });
  });
}
