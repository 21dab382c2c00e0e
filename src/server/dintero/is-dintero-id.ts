/** Whether a text looks like an id of one of Dintero's transactions or sessions: `T12345678.` and letters. */
export function isDinteroId(text: string): boolean {
  return /^[PT]\d{8}\.[A-Za-z0-9]{1,40}$/.test(text);
}
