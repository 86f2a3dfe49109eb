/** Work that waits for queries waits at most this long at a time: a screen that never stops asking would stop it. */
const MAX_WAIT_MS = 1_000;

/** Lets queries go before other work that reads the same database. */
export class QueriesFirst {
  #running = 0;
  #idle = Promise.withResolvers<void>();

  /** Answers a query. */
  async answer<Value>(query: () => Promise<Value>): Promise<Value> {
    this.#running += 1;
    try {
      return await query();
    } finally {
      this.#running -= 1;
      if (this.#running === 0) {
        this.#idle.resolve();
        this.#idle = Promise.withResolvers();
      }
    }
  }

  /** Resolves once no query is being answered, and says whether it had to wait for one. */
  async whenIdle(): Promise<boolean> {
    // Queries that have arrived meanwhile begin before.
    await new Promise((resolve) => setTimeout(resolve));
    if (this.#running === 0) return false;
    await Promise.race([this.#idle.promise, new Promise((resolve) => setTimeout(resolve, MAX_WAIT_MS))]);
    return true;
  }
}
