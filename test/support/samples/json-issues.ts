import {existsSync} from 'node:fs';
import {placeOf, type Sample} from './samples.ts';

/** What of JSON cannot be read, and which files of the package it names that are not there. */
export function jsonIssues(sample: Sample): readonly string[] {
  const named = [...sample.code.matchAll(/"\.\/node_modules\/invoice-checkout\/([^"]+)"/g)];
  const missing = named.flatMap(([, path = '']) => (existsSync(path) ? [] : [`no ${path} in the package`]));
  return [...syntaxIssues(sample.code), ...missing].map((issue) => `${placeOf(sample)}: ${issue}`);
}

function syntaxIssues(code: string): readonly string[] {
  try {
    JSON.parse(code);
    return [];
  } catch (error) {
    return [String(error)];
  }
}
