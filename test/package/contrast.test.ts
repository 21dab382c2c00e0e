import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {contrast} from '../support/contrast.ts';
import {readShades} from '../support/read-styles.ts';

const defaults = readShades(readFileSync('src/elements/tokens.ts', 'utf8'));

const looks = ['birch', 'flat-pack', 'atelier', 'depot'].map((name) => ({
  name,
  shades: new Map([...defaults, ...readShades(readFileSync(`demo/themes/${name}.css`, 'utf8'))]),
}));

/** Source: WCAG 2.2, 1.4.3 for text and 1.4.11 for edges of fields and for the ring of the focus. */
const rules = [
  {on: 'background', colour: 'text', least: 4.5},
  {on: 'background', colour: 'muted', least: 4.5},
  {on: 'background', colour: 'accent', least: 4.5},
  {on: 'background', colour: 'error', least: 4.5},
  {on: 'background', colour: 'border', least: 3},
  {on: 'surface', colour: 'text', least: 4.5},
  {on: 'surface', colour: 'muted', least: 4.5},
  {on: 'surface', colour: 'accent', least: 4.5},
  {on: 'surface', colour: 'error', least: 4.5},
  {on: 'surface', colour: 'border', least: 3},
  {on: 'accent', colour: 'accent-contrast', least: 4.5},
];

/** What only the demo's looks set. */
const rulesOfLooks = [
  ...rules,
  {on: 'shop-color-paper', colour: 'text', least: 4.5},
  {on: 'shop-color-paper', colour: 'muted', least: 4.5},
  {on: 'shop-color-paper', colour: 'accent', least: 4.5},
  {on: 'shop-color-paper', colour: 'border', least: 3},
  {on: 'shop-color-bar', colour: 'shop-color-on-bar', least: 4.5},
  {on: 'shop-color-bar', colour: 'shop-color-on-bar-soft', least: 4.5},
  {on: 'button', colour: 'button-text', least: 4.5},
];

const cases = [
  ...rules.map((rule) => ({...rule, name: 'the widget', shades: defaults})),
  ...looks.flatMap(({name, shades}) =>
    rulesOfLooks
      .filter(({on, colour}) => shades.has(on) && shades.has(colour))
      .map((rule) => ({...rule, name, shades})),
  ),
];

describe('the contrast', () => {
  for (const {name, shades, on, colour, least} of cases) {
    it(`of ${colour} on ${on} is at least ${least}, light and dark: ${name}`, () => {
      const [light = '', dark = ''] = shades.get(colour) ?? [];
      const [lightGround = '', darkGround = ''] = shades.get(on) ?? [];

      const ratios = [contrast(light, lightGround), contrast(dark, darkGround)];

      assert.ok(Math.min(...ratios) >= least, `${ratios}`);
    });
  }

  const known = [
    {one: '#000', other: '#fff', ratio: 21},
    {one: '#fff', other: '#fff', ratio: 1},
    {one: '#767676', other: '#ffffff', ratio: 4.54},
  ];

  for (const {one, other, ratio} of known) {
    it(`of ${one} and ${other} is ${ratio}`, () => {
      assert.equal(Math.round(contrast(one, other) * 100) / 100, ratio);
    });
  }
});
