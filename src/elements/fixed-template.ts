import {html, type TemplateResult} from 'lit';

/** Templates by their text. */
export type FixedTemplates = Map<string, TemplateStringsArray>;

/** Marks where a value stands that can change: between two tags, or right behind the `=` of an attribute. */
export type Changing = (value: unknown) => string;

/**
 * A template whose text is written anew for each drawing. Lit keeps something of every value for every element, and more
 * of every template inside another: what never changes, and what always stands together, belongs into one text. It is
 * parsed once for all that share `templates`.
 *
 * @param write Writes nothing that a shop or a shopper wrote, unless marked as changing: it is markup.
 */
export function fixedTemplate(
  templates: FixedTemplates,
  write: (changing: Changing) => string,
): TemplateResult {
  const values: unknown[] = [];
  const text = write((value) => {
    values.push(value);
    return '{}';
  });
  const texts = text.split('{}');
  const strings = templates.get(text) ?? Object.assign(texts, {raw: texts});
  templates.set(text, strings);
  return html(strings, ...values);
}
