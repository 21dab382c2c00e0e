import {isCountry} from '../../domain/countries/country.ts';
import {invoiceProducts, isInvoiceProduct} from '../../domain/invoice/product.ts';
import {type Finding, type FindingCode, finding} from './finding.ts';
import {nearestName} from './nearest-name.ts';
import {shownName} from './shown-name.ts';
import {textOf, type WidgetElement} from './widget-element.ts';

const modes = ['embedded', 'redirect'];

/** Words that stand for themselves: a mode, product or country that nobody knows is left aside. */
export function checkValues(element: WidgetElement): readonly Finding[] {
  const {mode, product, country} = element;
  const products = Object.keys(invoiceProducts);
  const found: Finding[] = [];
  const unknown = (code: FindingCode, name: string, value: unknown, known: readonly string[], so: string) => {
    const wanted = nearestName(textOf(value), known);
    const remedy = wanted ? `Write ${name}="${wanted}".` : `Write one of ${known.join(', ')}.`;
    found.push(
      finding(
        code,
        `<${element.localName}> knows no ${name} ${shownName(textOf(value))}; ${so}.`,
        remedy,
        element,
      ),
    );
  };
  if (isGiven(mode) && !modes.includes(textOf(mode))) {
    unknown('unknown-mode', 'mode', mode, modes, 'Dintero’s page opens in a frame');
  }
  if (isGiven(product) && !isInvoiceProduct(product)) {
    unknown('unknown-product', 'product', product, products, 'the first one that can be paid is chosen');
  }
  if (isGiven(country) && !isCountry(country)) {
    unknown('unknown-country', 'country', country, ['NO', 'SE', 'FI'], 'the offer’s own is chosen');
  }
  return found;
}

function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null && value !== '';
}
