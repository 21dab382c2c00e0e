/** How much of the browser's protection a page asks for. */
export type PolicyLevel = 'none' | 'self' | 'strict';

/** What a page may load. */
export interface PagePolicy {
  /** Where Dintero's page is, which may be framed. */
  readonly checkoutUrl: string;
  readonly level: PolicyLevel;
  /** What else may be framed, as the policy writes it. */
  readonly frames?: string;
}

/**
 * A Content Security Policy for pages of the demo. `strict` is what the widget needs and no more: its own files,
 * Dintero's checkout in a frame or at the end of the plain form, no inline style or script, and no text that becomes a
 * script or HTML but Lit's templates.
 */
export function pagePolicy({checkoutUrl, level, frames = ''}: PagePolicy): string {
  const framed = `frame-src ${new URL(checkoutUrl).origin} ${frames}`.trim();
  switch (level) {
    case 'none':
      return "default-src * 'unsafe-inline' data: blob:";
    case 'self':
      return `default-src 'self'; ${framed}`;
    case 'strict':
      return [
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "connect-src 'self'",
        framed,
        "img-src 'self'",
        `form-action 'self' ${new URL(checkoutUrl).origin}`,
        "base-uri 'none'",
        "require-trusted-types-for 'script'",
        'trusted-types lit-html',
      ].join('; ');
  }
}
