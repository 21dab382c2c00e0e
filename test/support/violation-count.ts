import type {BrowserContext} from '@playwright/test';

/**
 * Collects what the content security policies of a context's pages and frames refuse or report, from now on and
 * across every page that is opened.
 */
export async function collectViolations(context: BrowserContext): Promise<readonly string[]> {
  const violations: string[] = [];
  await context.exposeFunction('reportViolation', (violation: string) => violations.push(violation));
  await context.addInitScript(() => {
    const report = 'reportViolation' as keyof Window;
    document.addEventListener('securitypolicyviolation', (event) => {
      const {effectiveDirective, blockedURI, sourceFile, sample} = event;
      window[report](`${effectiveDirective} ${blockedURI} ${sourceFile} ${sample}`);
    });
  });
  return violations;
}
