import {type Finding, finding} from './finding.ts';
import {nearestName} from './nearest-name.ts';
import type {WidgetElement} from './widget-element.ts';

/** Properties that only script can set. */
const objects = ['offer', 'prefill', 'fields', 'messages'];

/** Names that shops have tried, and what they meant. */
const meant: Readonly<Record<string, string>> = {
  token: 'order',
  ordertoken: 'order',
  orderid: 'order',
  backendurl: 'backend',
  baseurl: 'backend',
  endpoint: 'backend',
  language: 'locale',
};

/** Attributes that hold what no attribute can, or no value yet, or that nobody reads. */
export function checkAttributes(element: WidgetElement): readonly Finding[] {
  return [...element.attributes].flatMap(({name, value}) => checkAttribute(element, name, value) ?? []);
}

function checkAttribute(element: WidgetElement, name: string, value: string): Finding | undefined {
  const {localName: tag} = element;
  if (value === '[object Promise]') {
    return finding(
      'object-attribute',
      `The ${name} attribute of <${tag}> holds a promise where its value should be.`,
      `Wait for it before you write the page: ${name}=\${await …}.`,
      element,
    );
  }
  if (objects.includes(name) || /^\[object \w+\]$/.test(value)) {
    return finding(
      'object-attribute',
      `The ${name} attribute of <${tag}> cannot hold an object: an attribute is text, and this one is not read.`,
      `Set it as a property: document.querySelector('${tag}').${name} = …; in a template .${name}=\${…}.`,
      element,
    );
  }
  const known = knownAttributes(element);
  if (known.includes(name) && /^(undefined|null|NaN|ORDER-TOKEN|.*(\{\{|\$\{|<%).*)$/.test(value)) {
    return finding(
      'placeholder-attribute',
      `The ${name} attribute of <${tag}> holds a placeholder: your template wrote it before it had the value.`,
      `Write the value itself, and leave the attribute out while there is none.`,
      element,
    );
  }
  return known.includes(name) ? undefined : checkName(element, name, known);
}

function checkName(element: WidgetElement, name: string, known: readonly string[]): Finding | undefined {
  const wanted = meant[name.replace(/[^a-z]/g, '')] ?? nearestName(name, known);
  if (!wanted || !known.includes(wanted) || isOthers(name)) return undefined;
  return finding(
    'unknown-attribute',
    `<${element.localName}> has no attribute ${name}, so nobody reads it.`,
    `Write ${wanted}.`,
    element,
  );
}

/** Attributes that every element has, and the bindings of frameworks: `:order`, `[order]`, `x-bind:order`. */
function isOthers(name: string): boolean {
  return name in HTMLElement.prototype || /[^\w-]/.test(name);
}

/** Those that the element watches, and `render`, which it reads once, when it is made. */
function knownAttributes(element: WidgetElement): readonly string[] {
  const {observedAttributes = []} = element.constructor as {observedAttributes?: readonly string[]};
  return [...observedAttributes, 'render'];
}
