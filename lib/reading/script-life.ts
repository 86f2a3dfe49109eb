import { browser } from 'wxt/browser';

/** Tells a content script how long it may run. */
export interface ScriptLife {
  /** Aborted when the script must stop. */
  readonly signal: AbortSignal;
  /**
   * Checks whether the extension still exists; if not, aborts `signal` too. Check before each use of the extension's
   * API.
   */
  readonly isValid: boolean;
  /** Aborts `signal`. */
  abort(): void;
}

/** Where the previous content script registers itself: in the extension's isolated world, which the page cannot reach. */
const RUNNING = Symbol.for('yardstick-running');

type OwnWorld = typeof globalThis & {
  [RUNNING]?: Map<string, AbortController>;
};

/**
 * A content script runs until the extension is updated or removed, the user switches its platform off, or the same
 * script starts again in its tab. This
 * class replaces WXT's class of the same name (`wxt.config.ts`), which announces itself by an event that the page can
 * observe and send, so that any page could stop the script.
 */
export class ContentScriptContext implements ScriptLife {
  readonly #ends = new AbortController();

  constructor(name: string) {
    const world: OwnWorld = globalThis;
    world[RUNNING] ??= new Map();
    world[RUNNING].get(name)?.abort();
    world[RUNNING].set(name, this.#ends);
  }

  get signal(): AbortSignal {
    return this.#ends.signal;
  }

  get isValid(): boolean {
    if (!browser.runtime?.id) this.abort();
    return !this.signal.aborted;
  }

  abort(): void {
    this.#ends.abort();
  }
}
