const largest = 16 * 1024;

/** Reads a request's body; undefined when it is more than 16 kB, counted as it comes, whatever the header says. */
export async function readBytes(request: Request): Promise<Uint8Array | undefined> {
  if (Number(request.headers.get('content-length')) > largest) return undefined;
  const reader = request.body?.getReader();
  const bytes = new Uint8Array(largest);
  let length = 0;
  for (;;) {
    const {done, value} = (await reader?.read().catch(brokenOff)) ?? {done: true};
    if (done) return bytes.subarray(0, length);
    if (length + value.length > largest) {
      await reader?.cancel();
      return undefined;
    }
    bytes.set(value, length);
    length += value.length;
  }
}

/** What came before a caller hung up is nothing that anybody can use. */
function brokenOff(): undefined {}
