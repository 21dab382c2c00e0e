import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Country} from '../../../src/domain/countries/country.ts';
import {
  formatOrganizationNumber,
  type OrganizationNumber,
  parseOrganizationNumber,
} from '../../../src/domain/countries/organization-number.ts';
import {told} from './told.ts';

/** A text that is typed with one country chosen, what is said about it, and why. */
const foreign: readonly (readonly [text: string, chosen: Country, expected: string, source: string])[] = [
  ['0112038-9', 'NO', 'other_country FI', 'eight digits that pass the Finnish check'],
  ['112038-9', 'NO', 'other_country FI', 'six digits, hyphen and a check digit that passes'],
  ['FI01120389', 'NO', 'other_country FI', 'the country is written before it'],
  ['556036-0793', 'NO', 'other_country SE', 'ten digits, third 2 or more, that pass Luhn'],
  ['165560360793', 'NO', 'other_country SE', 'ten digits after 16 that pass Luhn'],
  ['SE556036079301', 'NO', 'other_country SE', 'the country is written before it'],
  ['SE811228987401', 'NO', 'other_country SE', 'a sole trader who wrote the country before it'],
  ['923609016', 'SE', 'other_country NO', 'nine digits that start with 9 and pass the Norwegian check'],
  ['NO 923 609 016 MVA', 'SE', 'other_country NO', 'the country is written before it'],
  ['923609016MVA', 'SE', 'other_country NO', 'only Norwegian numbers end in MVA'],
  ['NO123456785', 'SE', 'other_country NO', 'the country counts more than the series'],
  ['123456785', 'SE', 'length', 'outside the series of today, so nothing says Norway'],
  ['200000013', 'FI', 'length', 'outside the series of today, so nothing says Norway'],
  ['01120389', 'SE', 'other_country FI', 'eight digits that pass the Finnish check'],
  ['923609016', 'FI', 'other_country NO', 'nine digits that start with 9 and pass the Norwegian check'],
  ['556036079301', 'FI', 'other_country SE', 'twelve digits that end in 01, the first ten pass Luhn'],
  ['811228987401', 'FI', 'length', 'a sole trader’s VAT number without SE is not telling'],
  ['923609017', 'SE', 'length', 'the Norwegian check fails'],
  ['556036-0794', 'NO', 'length', 'Luhn fails'],
  ['SE5560360794', 'NO', 'characters', 'the country is written before it, but Luhn fails'],
  ['FI1375045-0', 'SE', 'characters', 'the country is written before it, but nobody has the number'],
  ['0112038-8', 'NO', 'length', 'the Finnish check fails'],
  ['811228-9874', 'NO', 'personal_number', 'a Swedish personnummer is not suggested as a company'],
  ['811228-9875', 'NO', 'personal_number', 'a mistyped personnummer is still personal'],
  ['197010632391', 'NO', 'personal_number', 'a Swedish coordination number'],
  ['121212+1212', 'NO', 'personal_number', 'a Swedish personnummer of someone over 100'],
  ['131052-308T', 'NO', 'personal_number', 'a Finnish henkilötunnus'],
  ['DK 22 75 62 14', 'SE', 'characters', 'Denmark cannot be invoiced'],
  ['GB123456785', 'NO', 'characters', 'no country that can be invoiced'],
];

describe('an organization number of another country', () => {
  for (const [text, chosen, expected, source] of foreign) {
    it(`${text} in ${chosen} is ${expected} (${source})`, () => {
      const reading = parseOrganizationNumber(text, chosen);

      assert.equal(told(reading), expected);
    });
  }
});

/** A number as it is sent, and as its country writes it. */
const written: readonly (readonly [value: string, country: Country, expected: string, source: string])[] = [
  ['923609016', 'NO', '923 609 016', 'altinn.no: groups of three'],
  ['5560360793', 'SE', '556036-0793', 'SFS 1974:174'],
  ['8112289874', 'SE', '811228-9874', 'Skatteverket SKV 704'],
  ['198112289874', 'SE', '19811228-9874', 'Skatteverket SKV 704'],
  ['0112038-9', 'FI', '0112038-9', 'PRH'],
];

describe('formatOrganizationNumber', () => {
  for (const [value, country, expected, source] of written) {
    it(`writes ${value} as ${expected} (${source})`, () => {
      const text = formatOrganizationNumber(value as OrganizationNumber, country);

      assert.equal(text, expected);
    });
  }
});
