import {adyen, bare, type Contender, lit, prepared, snippet, webAwesome} from './contenders.ts';
import type {Figures, FormFigures} from './figures.ts';

/** What the widget is held to. */
export interface Target {
  readonly measure: string;
  /** How it is shown: `2.21 ×`, `0.0049`, `12 ms`. */
  readonly unit: '×' | 'ms' | '';
  readonly value: number;
  /** At most so much. */
  readonly must: number;
  /** Better so much, where there is more to be had. */
  readonly aim?: number;
}

/** Bytes of heap that 200 forms may leave behind each and still be called flat: less than a hundredth of a form. */
const flat = 300;

/** The targets with what was measured in one run. */
export function readTargets(all: readonly Figures[]): readonly Target[] {
  const of = (contender: Contender): Figures => {
    const found = all.find((figures) => figures.contender === contender);
    if (!found) throw new Error(`${contender.name} was not measured`);
    return found;
  };
  const formOf = (contender: Contender): FormFigures => {
    const {form} = of(contender);
    if (!form) throw new Error(`${contender.name} has no form`);
    return form;
  };
  const over = (read: (figures: Figures) => number, one: Contender, other: Contender) =>
    read(of(one)) / read(of(other));
  const formOver = (read: (form: FormFigures) => number, one: Contender, other: Contender) =>
    read(formOf(one)) / read(formOf(other));

  const script = ({wire}: Figures) => wire.script;
  const visible = ({load}: Figures) => load.visible;
  const {left, each} = formOf(snippet);
  const seen = 'form in view, processor 4 × slower, slow 4G';
  return [
    target('JavaScript on the wire ÷ minimal Lit form', '×', over(script, snippet, lit), 2, 1.6),
    target('JavaScript on the wire ÷ Adyen', '×', over(script, snippet, adyen), 0.2),
    target('JavaScript on the wire ÷ Web Awesome', '×', over(script, snippet, webAwesome), 0.26),
    target(`${seen} ÷ minimal Lit form; prepared page`, '×', over(visible, prepared, lit), 1.15, 1.06),
    target(`${seen} ÷ Adyen; prepared page`, '×', over(visible, prepared, adyen), 0.5),
    target(`${seen} ÷ minimal Lit form; tag alone`, '×', over(visible, snippet, lit), 1.15, 1.06),
    target(`${seen} ÷ Adyen; tag alone`, '×', over(visible, snippet, adyen), 0.5),
    target(
      'first paint of the page ÷ page without a form',
      '×',
      over(({load}) => load.paint, snippet, bare),
      1.15,
      1.08,
    ),
    target('layout shift with the documented snippet', '', of(snippet).load.shift, 0.005, 0),
    target('total blocking time, slow; tag alone', 'ms', of(snippet).load.blocked, 10, 0),
    target('total blocking time, slow; prepared page', 'ms', of(prepared).load.blocked, 10, 0),
    target(
      'characters executed for a key, validation on ÷ minimal Lit form',
      '×',
      formOver(({keys}) => keys.key, snippet, lit),
      0.5,
      0.1,
    ),
    target(
      'heap of 1 ÷ minimal Lit form',
      '×',
      formOver((form) => form.each[1].heap, snippet, lit),
      1.7,
      1.4,
    ),
    target(
      'heap of each of 10 ÷ minimal Lit form',
      '×',
      formOver((form) => form.each[10].heap, snippet, lit),
      1.5,
      1.2,
    ),
    target(
      'heap of each of 50 ÷ minimal Lit form',
      '×',
      formOver((form) => form.each[50].heap, snippet, lit),
      1.5,
      1.2,
    ),
    target('nodes left by 200 mounts and unmounts', '', Math.max(0, left.nodes), 0),
    target('listeners left by 200 mounts and unmounts', '', Math.max(0, left.listeners), 0),
    target('bytes of heap left by each of them', '', left.heap, flat),
    target('cost of each of 50 ÷ each of 10', '×', each[50].work / each[10].work, 1),
  ];
}

/** Whether a value is good enough. */
export function verdict({value, must, aim}: Target): 'missed' | 'met' | 'aim met' {
  if (!(value <= must)) return 'missed';
  return aim !== undefined && value <= aim ? 'aim met' : 'met';
}

function target(measure: string, unit: Target['unit'], value: number, must: number, aim?: number): Target {
  return {measure, unit, value, must, ...(aim !== undefined && {aim})};
}
