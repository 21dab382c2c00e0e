import type {Account} from '../account.ts';

/** What a route finds beside the request: the connection it came by, when there is a server. */
export interface Environment {
  Bindings: {
    readonly incoming?: {readonly socket: {destroy(): unknown; readonly remoteAddress?: string | undefined}};
  };
  Variables: {
    /** Whose access token the call carried; only behind `requireBearer`. */
    readonly account: Account;
  };
}
