/** What a call may switch on in the `Dintero-Feature-Toggles` header. Source: Dintero, payments API. */
export type FeatureToggle =
  | 'strict-session-amounts'
  | 'strict-merchant-reference'
  | 'strict-success-merchant-reference';

/** Tells which toggles a call switches on; they are separated by commas, and unknown ones have no effect. */
export function featureToggles(header = ''): (toggle: FeatureToggle) => boolean {
  const sent = new Set(header.split(',').map((toggle) => toggle.trim()));
  return (toggle) => sent.has(toggle);
}
