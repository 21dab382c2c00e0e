/** What a route finds beside the request: the connection it came by, when there is a server. */
export interface Environment {
  Bindings: {readonly incoming?: {readonly socket: {destroy(): unknown}}};
}
