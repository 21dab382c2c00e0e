/** Whether an address is one of this machine, or of the top-level domain for tests. Source: RFC 6761, sections 6.2 and 6.3. */
export function isDevelopment(address: string): boolean {
  const {hostname} = new URL(address);
  return /^((.+\.)?(localhost|test)|127\.\d+\.\d+\.\d+|\[::1\])$/.test(hostname);
}

/** Whether an address asks for the doctor: `?invoice-doctor`. */
export function asksForDoctor(address: string): boolean {
  return new URL(address).searchParams.has('invoice-doctor');
}
