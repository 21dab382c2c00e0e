import {diagramIssues} from '../diagram-issues.ts';
import {commandIssues} from './command-issues.ts';
import {followedPages} from './followed-pages.ts';
import {formIssues} from './form-issues.ts';
import {jsonIssues} from './json-issues.ts';
import {policyIssues} from './policy-issues.ts';
import {placeOf, type Sample} from './samples.ts';
import {shopFiles} from './shop-files.ts';
import {styleIssues} from './style-issues.ts';
import {treeIssues} from './tree-issues.ts';
import {scriptIssues, typeIssues} from './type-issues.ts';

/** How samples are proven. */
export interface Rule {
  /** What is true of them, said as the end of a claim. */
  readonly claim: string;
  holdsFor(sample: Sample): boolean;
  /** What is wrong with them, with the place. Without it, another test proves every one of them. */
  readonly issues?: (samples: readonly Sample[]) => Promise<readonly string[]> | readonly string[];
  /** The test that runs them, where one does. */
  readonly test?: string;
}

/** A rule that looks at one sample after the other. */
function each(issues: (sample: Sample) => readonly string[]) {
  return (samples: readonly Sample[]) => samples.flatMap(issues);
}

/** Every way in which a sample is proven; of several the first counts. */
export const rules: readonly Rule[] = [
  {
    claim: 'are files of shops that are built and bought from',
    holdsFor: ({code}) => shopFiles.has(code),
    test: 'test/frameworks/purchase.test.ts',
  },
  {
    claim: 'are servers that are started and bought from',
    holdsFor: ({page, file}) => page === 'docs/servers.md' && file !== undefined,
    test: 'test/runtimes/servers.test.ts',
  },
  {
    claim: 'are commands that are followed',
    holdsFor: ({page, language}) => language === 'sh' && followedPages.includes(page),
    test: 'test/package/guides.test.ts',
  },
  {
    claim: 'are bodies that the OpenAPI document takes',
    holdsFor: ({page, language}) => page === 'docs/merchant-contract.md' && language === 'json',
    test: 'test/package/merchant-contract.test.ts',
  },
  {
    claim: 'are the policy under which shops buy from a CDN',
    holdsFor: ({page, language}) => page === 'docs/cdn.md' && language === '',
    test: 'test/journeys/cdn-purchases.test.ts',
  },
  {
    claim: 'are TypeScript that fits the published types',
    holdsFor: ({language}) => /^tsx?$/.test(language),
    issues: typeIssues,
  },
  {
    claim: 'are pages that open, with scripts that fit the published types',
    holdsFor: ({language}) => language === 'html',
    issues: scriptIssues,
    test: 'test/journeys/samples.test.ts',
  },
  {
    claim: 'are scripts of pages that fit the published types',
    holdsFor: ({language}) => language === 'js',
    issues: scriptIssues,
  },
  {
    claim: 'are style sheets with names that the elements have',
    holdsFor: ({language}) => language === 'css',
    issues: each(styleIssues),
    test: 'test/journeys/samples.test.ts',
  },
  {claim: 'are JSON', holdsFor: ({language}) => language === 'json', issues: each(jsonIssues)},
  {
    claim: 'are commands that can be given',
    holdsFor: ({language}) => language === 'sh',
    issues: each(commandIssues),
  },
  {
    claim: 'are diagrams that Mermaid can draw',
    holdsFor: ({language}) => language === 'mermaid',
    issues: each((sample) => diagramIssues(sample.code).map((issue) => `${placeOf(sample)}: ${issue}`)),
  },
  {
    claim: 'are policies that the demo keeps',
    holdsFor: ({language, code}) => language === '' && /^(default-src|form-action) /.test(code),
    issues: each(policyIssues),
    test: 'test/journeys/strict-policy.test.ts',
  },
  {
    claim: 'are forms that the OpenAPI document takes',
    holdsFor: ({language, code}) => language === '' && /^\w+=/.test(code),
    issues: each(formIssues),
  },
  {
    claim: 'are maps of what is there',
    holdsFor: ({language, code}) => language === '' && code.startsWith('src/'),
    issues: each(treeIssues),
  },
];

/** The rule that a sample is proven by; undefined where nothing proves it. */
export function ruleOf(sample: Sample): Rule | undefined {
  return rules.find(({holdsFor}) => holdsFor(sample));
}
