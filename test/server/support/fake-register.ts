import type {RegisteredCompany, RegisterMeans} from '../../../src/server/companies/register.ts';

/** One request that reached the fake, with its body as text. */
export interface AskedRequest {
  readonly url: string;
  readonly method: string;
  readonly headers: Headers;
  readonly body: string;
}

/** What a fake register answers: a body as JSON, a whole response, or an error where the connection fails. */
export type FakeAnswer = Response | Error | object;

/** A register that gives the answers of a test, one after the other, and remembers what it was asked. */
export function fakeRegister(...answers: readonly FakeAnswer[]) {
  const asked: AskedRequest[] = [];
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const request = new Request(input, init);
    const answer = answers[asked.length];
    asked.push({
      url: request.url,
      method: request.method,
      headers: request.headers,
      body: await request.text(),
    });
    if (answer === undefined) throw new TypeError('The fake register has no more answers');
    if (answer instanceof Error) throw answer;
    return answer instanceof Response ? answer : Response.json(answer);
  };
  const means: RegisterMeans = {fetch, now: () => Date.parse('2026-11-20T09:00:00Z')};
  return {asked, means, signal: new AbortController().signal};
}

/** A company as a register tells it, active and without an address; tests say what is different. */
export function registered(members: Partial<RegisteredCompany> = {}): RegisteredCompany {
  return {organization_number: '923609016', business_name: 'EQUINOR ASA', status: 'active', ...members};
}
