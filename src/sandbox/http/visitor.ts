import type {Context} from 'hono';
import type {Session} from '../ledger/session.ts';
import type {Environment} from './environment.ts';

/** Notes on a session whose browser came: its address and what it calls itself. */
export function noteVisitor(c: Context<Environment>, session: Session): void {
  session.customer_ip = c.env?.incoming?.socket.remoteAddress ?? '127.0.0.1';
  session.user_agent = c.req.header('user-agent') ?? '';
}
