/**
 * Whether the same work may succeed in a moment: PostgreSQL undid it (serialization, deadlock), starts, stops or has no
 * room, or the connection was lost.
 *
 * Source: PostgreSQL's documentation, appendix A, "PostgreSQL Error Codes"; Node's system errors; node-postgres.
 */
export function isPassing(error: unknown): boolean {
  const {code, message} = error as {code?: unknown; message?: unknown};
  return passingCodes.test(String(code)) || (code === undefined && lost.test(String(message)));
}

const passingCodes =
  /^(40001|40P01|53300|57P0[1-3]|08...|ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|EAI_AGAIN)$/;

/** What node-postgres says, without a code, of a connection that is no more, or that it did not get in time. */
const lost =
  /^(Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection)/;

/** The reason in a few words: a connection refused at several addresses has a code and no message. */
export function reasonOf(error: unknown): string {
  const {code, message} = error as {code?: unknown; message?: unknown};
  return String(message || code || error);
}
