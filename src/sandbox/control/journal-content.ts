const secrets: readonly string[] = ['access_token', 'refresh_token', 'client_secret', 'secret'];

const LONGEST_ANSWER = 50_000;

/** JSON with every member that is a token or a secret blotted out. */
export function withoutSecrets(json: unknown): unknown {
  if (Array.isArray(json)) return json.map(withoutSecrets);
  if (typeof json !== 'object' || json === null) return json;
  return Object.fromEntries(
    Object.entries(json).map(([name, value]) => [name, secrets.includes(name) ? '…' : withoutSecrets(value)]),
  );
}

/** What an answer says: its JSON, or the kind of its document; `undefined` for an empty one. Leaves the answer unread. */
export async function readableAnswer(answer: Response): Promise<unknown> {
  const type = answer.headers.get('content-type')?.split(';', 1)[0];
  if (type !== 'application/json') return type ?? undefined;
  const text = await answer.clone().text();
  return text.length > LONGEST_ANSWER
    ? `${text.slice(0, LONGEST_ANSWER)}…`
    : withoutSecrets(JSON.parse(text));
}
