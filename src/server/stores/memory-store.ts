import type {
  InvoiceAttempt,
  Notification,
  OrderClaim,
  PurchaseStore,
  SettledPurchase,
  StoredPurchase,
} from './purchases.ts';

/** So many result tokens of a purchase are kept besides its first. */
const newestTokens = 20;

interface Claim {
  readonly owner: string;
  readonly until: number;
}

interface PendingNotification {
  readonly id: string;
  readonly purchase: SettledPurchase;
  attempts: number;
  dueAt: number;
  done: boolean;
}

/** A store that forgets everything with its process: for tests and first tries, never for a shop. */
export function memoryStore(): PurchaseStore {
  const purchases = new Map<string, StoredPurchase>();
  const tokens = new Map<string, string>();
  const claims = new Map<string, Claim>();
  const attempts = new Map<string, InvoiceAttempt>();
  const notifications: PendingNotification[] = [];

  function holds({merchant_reference, owner}: OrderClaim): boolean {
    return claims.get(merchant_reference)?.owner === owner;
  }

  function note(purchase: SettledPurchase) {
    const id = `${purchase.session_id} ${purchase.state}`;
    if (notifications.some((each) => each.id === id)) return;
    notifications.push({id, purchase, attempts: 0, dueAt: 0, done: false});
  }

  function isNext(notification: PendingNotification, now: number): boolean {
    const {session_id} = notification.purchase;
    const first = notifications.find((each) => !each.done && each.purchase.session_id === session_id);
    return first === notification && notification.dueAt <= now;
  }

  return {
    async claimOrder({merchant_reference, owner}, now, until) {
      const held = claims.get(merchant_reference);
      if (held !== undefined && held.until > now && held.owner !== owner) return false;
      claims.set(merchant_reference, {owner, until});
      return true;
    },
    async releaseOrder(claim) {
      if (holds(claim)) claims.delete(claim.merchant_reference);
    },
    async openPurchase(purchase, tokenHash, claim) {
      if (!holds(claim)) return false;
      if (!purchases.has(purchase.session_id)) purchases.set(purchase.session_id, purchase);
      if (tokenHash !== undefined) tokens.set(tokenHash, purchase.session_id);
      attempts.delete(claim.merchant_reference);
      return true;
    },
    async beginAttempt(attempt, claim) {
      if (!holds(claim)) return false;
      attempts.set(attempt.merchant_reference, attempt);
      return true;
    },
    async endAttempt(reference) {
      attempts.delete(reference);
    },
    async attemptOfOrder(reference) {
      return attempts.get(reference);
    },
    async attemptsBefore(instant, limit) {
      return [...attempts.values()]
        .filter((attempt) => attempt.attempted_at < instant)
        .sort((one, other) => one.attempted_at - other.attempted_at)
        .slice(0, limit);
    },
    async addResultToken(sessionId, tokenHash) {
      tokens.set(tokenHash, sessionId);
      const [, ...later] = [...tokens.keys()].filter((each) => tokens.get(each) === sessionId);
      for (const old of later.slice(0, -newestTokens)) tokens.delete(old);
    },
    async purchasesOfOrder(reference) {
      return [...purchases.values()].filter((each) => each.merchant_reference === reference).reverse();
    },
    async purchaseOfSession(sessionId) {
      return purchases.get(sessionId);
    },
    async purchaseOfToken(tokenHash) {
      return purchases.get(tokens.get(tokenHash) ?? '');
    },
    async purchasesInStatus(statuses, {limit, afterSession, expiresAfter = 0}) {
      const all = [...purchases.values()];
      const first = all.findIndex((each) => each.session_id === afterSession) + 1;
      return all
        .slice(first)
        .filter((each) => statuses.includes(each.status) && each.expires_at > expiresAfter)
        .slice(0, limit);
    },
    async changePurchase(sessionId, change) {
      const current = purchases.get(sessionId);
      if (current === undefined) throw new Error('There is no purchase with this session');
      const changed = change(current);
      if (changed === undefined) return current;
      purchases.set(sessionId, changed.purchase);
      for (const told of changed.notify ?? []) note(told);
      return changed.purchase;
    },
    async takeNotification(now, until) {
      const next = notifications.find((each) => !each.done && isNext(each, now));
      if (next === undefined) return undefined;
      const taken: Notification = {id: next.id, purchase: next.purchase, attempts: next.attempts};
      Object.assign(next, {dueAt: until, attempts: next.attempts + 1});
      return taken;
    },
    async finishNotification({id}) {
      for (const each of notifications) if (each.id === id) each.done = true;
    },
    async postponeNotification({id, attempts: before}, until) {
      for (const each of notifications) {
        if (each.id === id && each.attempts === before + 1) each.dueAt = until;
      }
    },
  };
}
