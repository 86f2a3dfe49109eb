import { browser } from 'wxt/browser';

/** How long a content script may go on. */
export interface ScriptLife {
  /** Aborted once the script must fall silent. */
  readonly signal: AbortSignal;
  /** Looks whether the extension is still there; false ends `signal` as well. Ask before each use of the extension. */
  readonly isValid: boolean;
}

/** Where the content script before this one is found: in the extension's own world, which the page cannot reach. */
const RUNNING = Symbol.for('yardstick-running');

type OwnWorld = typeof globalThis & {
  [RUNNING]?: Map<string, AbortController>;
};

/**
 * How long a content script lives: until the extension is updated or removed under it, or the same script starts once
 * more in its tab. Stands in the place of WXT's own class of this name (`wxt.config.ts`), which tells the page of itself
 * by an event that the page can hear and send: any page could silence the script.
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
    if (!browser.runtime?.id) this.#ends.abort();
    return !this.signal.aborted;
  }
}
