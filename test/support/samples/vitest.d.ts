/** What the guide to testing uses of Vitest, which is not installed here. */
// biome-ignore lint/suspicious/noEmptyInterface: samples add to it what they provide.
export interface ProvidedContext {}

export interface TestProject {
  provide<Name extends keyof ProvidedContext>(name: Name, value: ProvidedContext[Name]): void;
}

export function test(name: string, body: () => Promise<void>): void;
export function inject<Name extends keyof ProvidedContext>(name: Name): ProvidedContext[Name];
export function expect(value: unknown): {readonly to: {equal(expected: unknown): void}};
