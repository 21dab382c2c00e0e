import type {Context, MiddlewareHandler} from 'hono';
import {getCookie, setCookie} from 'hono/cookie';
import type {Language} from '../languages.ts';
import {readSettings, type Theme} from '../settings.ts';

/** What every page of the console knows of its reader. */
export interface ConsoleEnvironment {
  readonly Variables: {readonly language: Language; readonly theme: Theme};
}

/** A request to the console. */
export type ConsoleContext = Context<ConsoleEnvironment>;

/** Where the console is mounted. */
export const consolePath = '/console';

const switches = ['language', 'theme'] as const;

/** Takes language and look from the address, and keeps them in a cookie for the console's other pages. */
export const knowReader: MiddlewareHandler<ConsoleEnvironment> = async (c, next) => {
  const {searchParams} = new URL(c.req.url);
  const asked = switches.filter((name) => searchParams.has(name));
  const wanted = new URLSearchParams(getCookie(c, 'console'));
  for (const name of asked) wanted.set(name, searchParams.get(name) ?? '');
  const {language, theme} = readSettings(wanted, c.req.header('Accept-Language'));
  if (asked.length > 0) {
    const kept = new URLSearchParams({language, theme}).toString();
    setCookie(c, 'console', kept, {httpOnly: true, sameSite: 'Lax', path: consolePath});
  }
  c.set('language', language);
  c.set('theme', theme);
  await next();
};
