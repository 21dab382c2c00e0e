import {randomBytes} from 'node:crypto';

/** Each token with whose it is and when it ends, in milliseconds of real time. */
export type TokensState = readonly (readonly [
  token: string,
  {readonly owner: string; readonly deadline: number},
])[];

/** The access tokens in circulation. They live in real time, whatever the sandbox's clock says. */
export interface Tokens {
  readonly expiresIn: number;
  /** A new token of whoever it is for. */
  issue(owner: string): string;
  /** Whose token a call with this `Authorization` header carries; `undefined` for none that is valid now. */
  ownerOf(authorization: string | undefined): string | undefined;
  /** Makes every token invalid at once, as a secret changed at Dintero would. */
  expireAll(): void;
  save(): TokensState;
  load(state: TokensState): void;
}

/** Tokens that live for so many seconds. */
export function createTokens(expiresIn: number): Tokens {
  const issued = new Map<string, {readonly owner: string; readonly deadline: number}>();
  return {
    expiresIn,
    issue(owner) {
      for (const [token, {deadline}] of issued) if (deadline <= Date.now()) issued.delete(token);
      const token = randomBytes(24).toString('base64url');
      issued.set(token, {owner, deadline: Date.now() + expiresIn * 1000});
      return token;
    },
    ownerOf(authorization) {
      const token = issued.get(/^Bearer (\S+)$/.exec(authorization ?? '')?.[1] ?? '');
      return token !== undefined && token.deadline > Date.now() ? token.owner : undefined;
    },
    expireAll: () => issued.clear(),
    save: () => [...issued],
    load(state) {
      issued.clear();
      for (const [token, {owner, deadline}] of state) issued.set(token, {owner, deadline});
    },
  };
}
