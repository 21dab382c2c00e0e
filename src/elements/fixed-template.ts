import {html, type TemplateResult} from 'lit';

/** Templates by their text. */
export type FixedTemplates = Map<string, TemplateStringsArray>;

/**
 * A template from a text in which only what `{}` stands for can change. Lit keeps something of every value for every
 * element: what never changes belongs into the text, which is parsed once for all that share `templates`.
 *
 * @param text Nothing that a shop or a shopper wrote: it is markup.
 */
export function fixedTemplate(templates: FixedTemplates, text: string, ...values: unknown[]): TemplateResult {
  const texts = text.split('{}');
  const strings = templates.get(text) ?? Object.assign(texts, {raw: texts});
  templates.set(text, strings);
  return html(strings, ...values);
}
