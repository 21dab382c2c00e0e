/**
 * Calls back when the page's Content Security Policy refuses to frame Dintero's checkout: the frame stays blank then,
 * and nothing else tells. Stops with the signal.
 */
export function onFrameRefused(endpoint: string, refused: () => void, signal: AbortSignal): void {
  document.addEventListener(
    'securitypolicyviolation',
    ({effectiveDirective, disposition, blockedURI}) => {
      const blocked = effectiveDirective === 'frame-src' && disposition === 'enforce';
      if (blocked && blockedURI.startsWith(new URL(endpoint).origin)) refused();
    },
    {signal},
  );
}
