/** A parameter of a request's query, empty when it is not there. */
export function queryParameter(request: Request, name: string): string {
  return new URL(request.url).searchParams.get(name) ?? '';
}
