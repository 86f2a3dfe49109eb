import type { FromWorker, ToWorker } from '../../lib/lists/list-messages';
import { serveList } from '../../lib/lists/serve-list';
import type { ShortlistDatabase } from '../../lib/store/database';
import { openShortlist } from '../../lib/store/open-shortlist';

type Hear<Message> = (event: { data: Message }) => void;

/** The worker of a list in the thread of the test, with a connection and copies of messages of its own. */
class ListWorker {
  #db: ShortlistDatabase | null = null;
  #isOver = false;
  readonly #inPage: Hear<FromWorker>[] = [];
  readonly #inWorker: Hear<ToWorker>[] = [];

  constructor() {
    serveList(
      {
        postMessage: (message) => this.#deliver(this.#inPage, message),
        addEventListener: (_, hear) => this.#inWorker.push(hear),
      },
      (database) => {
        this.#db = openShortlist(database);
        return this.#db;
      },
    );
  }

  postMessage(message: ToWorker): void {
    this.#deliver(this.#inWorker, message);
  }

  addEventListener(type: string, hear: Hear<FromWorker>): void {
    if (type === 'message') this.#inPage.push(hear);
  }

  terminate(): void {
    this.#isOver = true;
    this.#db?.close();
  }

  #deliver<Message>(to: readonly Hear<Message>[], message: Message): void {
    const data = structuredClone(message);
    setTimeout(() => {
      if (!this.#isOver) for (const hear of to) hear({ data });
    });
  }
}

Object.assign(globalThis, { Worker: ListWorker });

// The document of the tests never grants a lock, and each test has a list of its own.
Object.defineProperty(navigator, 'locks', {
  configurable: true,
  value: {
    request: async (name: string, ...given: readonly unknown[]) =>
      (given.at(-1) as (lock: { name: string }) => unknown)({ name }),
    query: async () => ({ held: [], pending: [] }),
  },
});
