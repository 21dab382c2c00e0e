/**
 * Calls back when the page's Content Security Policy refuses to frame an origin: the frame stays blank then, and
 * nothing else tells. Stops with the signal.
 */
export function onFrameRefused(endpoint: string, refused: () => void, signal: AbortSignal): void {
  const {origin} = new URL(endpoint);
  document.addEventListener(
    'securitypolicyviolation',
    ({effectiveDirective, disposition, blockedURI}) => {
      const blocked = effectiveDirective === 'frame-src' && disposition === 'enforce';
      if (blocked && blockedURI.startsWith(origin)) refused();
    },
    {signal},
  );
}
