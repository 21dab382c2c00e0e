/** Whether a host is this machine itself. */
export function isLoopback(address: string): boolean {
  return /^(?:localhost|.*\.localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(new URL(address).hostname);
}

/** Whether an address may carry purchases: https, or http on this machine. */
export function isSecureAddress(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const {protocol} = new URL(address);
  return protocol === 'https:' || (protocol === 'http:' && isLoopback(address));
}
