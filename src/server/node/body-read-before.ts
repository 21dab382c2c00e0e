import type {IncomingMessage} from 'node:http';

/** A request after a body parser of Express or its like. */
type ParsedRequest = IncomingMessage & {readonly body?: unknown};

/**
 * The body of a request that a parser of the framework has read already, written down again; undefined where the request
 * can still be read, or had none.
 *
 * @throws TypeError when it was read and nothing of it is left.
 */
export function bodyReadBefore(request: ParsedRequest): Buffer | undefined {
  const {headers, body, readableDidRead} = request;
  const hasBody = 'transfer-encoding' in headers || Number(headers['content-length']) > 0;
  if (!hasBody || !readableDidRead) return undefined;
  if (Buffer.isBuffer(body) || typeof body === 'string') return Buffer.from(body);
  if (typeof body !== 'object' || body === null)
    throw new TypeError(
      'The body of a request was read before toNodeHandler: mount it before body parsers, or keep them from its path',
    );
  const isForm = /^application\/x-www-form-urlencoded/i.test(headers['content-type'] ?? '');
  const fields = Object.entries(body).map(([name, value]) => [name, String(value)]);
  return Buffer.from(isForm ? new URLSearchParams(fields).toString() : JSON.stringify(body));
}
