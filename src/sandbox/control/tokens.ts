import {randomBytes} from 'node:crypto';

/** The access tokens in circulation. They live in real time, whatever the sandbox's clock says. */
export interface Tokens {
  readonly expiresIn: number;
  issue(): string;
  isValid(token: string): boolean;
  /** Makes every token invalid at once, as a secret changed at Dintero would. */
  expireAll(): void;
}

/** Tokens that live for so many seconds. */
export function createTokens(expiresIn: number): Tokens {
  const deadlines = new Map<string, number>();
  return {
    expiresIn,
    issue() {
      for (const [token, deadline] of deadlines) if (deadline <= Date.now()) deadlines.delete(token);
      const token = randomBytes(24).toString('base64url');
      deadlines.set(token, Date.now() + expiresIn * 1000);
      return token;
    },
    isValid: (token) => (deadlines.get(token) ?? 0) > Date.now(),
    expireAll: () => deadlines.clear(),
  };
}
