/** Answers one kind of request. */
export type Handler = (request: Request) => Promise<Response>;
