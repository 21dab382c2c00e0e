import {readFileSync} from 'node:fs';
import type {Contender} from './contenders.ts';

const template = readFileSync(new URL('storefront.html', import.meta.url), 'utf8');

/** The shop's checkout with a contender in it. */
export function page({head, body}: Contender): string {
  return filled({head, checkout: body});
}

/** The same, where the form is there to be put in again and again. */
export function emptyPage({head, body}: Contender): string {
  return filled({head, end: `<template id="form">${body}</template>`});
}

function filled(parts: Readonly<Record<string, string>>): string {
  return template.replace(/<!-- (\w+) -->/g, (_, part: string) => parts[part] ?? '');
}
