/**
 * Ends a switch over a union: a member that no case handles does not compile.
 *
 * @throws Error when a value outside the types gets here, which only a bug can cause.
 */
export function unreachable(value: never): never {
  throw new Error(`Unhandled case: ${JSON.stringify(value)}`);
}
