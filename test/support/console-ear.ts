const levels = ['error', 'warn', 'info'] as const;

/** Hears what is said to the console, in its place, until it is closed. */
export class ConsoleEar {
  readonly #said: string[] = [];
  readonly #usual = {error: console.error, warn: console.warn, info: console.info};

  /** Everything that was said so far. */
  get heard(): string {
    return this.#said.join('\n');
  }

  listen(): this {
    for (const level of levels) console[level] = (...words) => this.#said.push(words.join(' '));
    return this;
  }

  close(): void {
    Object.assign(console, this.#usual);
  }
}
