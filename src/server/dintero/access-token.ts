/** What the token endpoint grants. */
export interface GrantedToken {
  readonly access_token: string;
  /** Seconds. */
  readonly expires_in: number;
}

/** The one access token of an account, shared by all calls. */
export interface AccessToken {
  /** The token, fetched or renewed when it is time; callers at the same moment share one request. */
  get(): Promise<string>;
  /** Forgets a token that Dintero refused, unless it was replaced already. */
  drop(token: string): void;
}

interface HeldToken {
  readonly value: string;
  readonly renewAt: number;
  readonly expiresAt: number;
}

/** Ten minutes: time enough for the slowest call that still carries an old token. */
const margin = 600_000;

/**
 * Keeps an access token fresh: renewed at half of its life, or ten minutes before its end where that is earlier.
 * While a renewal fails, the old token serves until it really expires.
 *
 * @param fetchToken Asks the token endpoint.
 * @param now Milliseconds since 1970.
 */
export function createAccessToken(fetchToken: () => Promise<GrantedToken>, now: () => number): AccessToken {
  let held: HeldToken | undefined;
  let renewal: Promise<HeldToken> | undefined;

  async function renew(): Promise<HeldToken> {
    const asked = now();
    try {
      const granted = await fetchToken();
      const lifetime = granted.expires_in * 1000;
      const usable = lifetime > margin ? Math.min(lifetime / 2, lifetime - margin) : lifetime / 2;
      held = {value: granted.access_token, renewAt: asked + usable, expiresAt: asked + lifetime};
      return held;
    } catch (error) {
      if (held !== undefined && now() < held.expiresAt) return held;
      throw error;
    } finally {
      renewal = undefined;
    }
  }

  return {
    async get() {
      if (held !== undefined && now() < held.renewAt) return held.value;
      renewal ??= renew();
      return (await renewal).value;
    },
    drop(token) {
      if (held?.value === token) held = undefined;
    },
  };
}
