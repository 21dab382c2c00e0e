/** Answers one kind of request. */
export type Handler = (request: Request) => Promise<Response>;

/** A parameter of the request's query, empty when it is not there. */
export function queryParameter(request: Request, name: string): string {
  return new URL(request.url).searchParams.get(name) ?? '';
}
