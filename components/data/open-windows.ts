import { newId } from '../../lib/store/clock';
import type { OpenWindows } from '../../lib/store/left-selections';

/** Where a window keeps its id when it is loaded again. */
const STORED_AS = 'window-id';
const LOCK = 'window:';

/** A page that is being left may hold its lock a moment longer than the next page of its window is there. */
const MAX_TRIES = 10;
const BETWEEN_TRIES_MS = 50;

let own: Promise<string> | null = null;

/** The id of this window and of all that are open. A closed window has left what it kept, so another one may take it up. */
export async function openWindows(): Promise<OpenWindows> {
  own ??= claimId();
  const window = await own;
  const { held = [] } = await navigator.locks.query().catch(() => ({ held: [] }));
  const open = held.flatMap(({ name = '' }) => (name.startsWith(LOCK) ? [name.slice(LOCK.length)] : []));
  return { window, open };
}

async function claimId(): Promise<string> {
  const stored = sessionStorage.getItem(STORED_AS);
  for (let tries = 0; stored !== null && tries < MAX_TRIES; tries++) {
    if (await hold(stored)) return stored;
    await new Promise((after) => setTimeout(after, BETWEEN_TRIES_MS));
  }
  // A new window, or a copied tab, which has the id of the first one.
  const id = newId();
  sessionStorage.setItem(STORED_AS, id);
  await hold(id);
  return id;
}

/** Holds the id until the page is closed, however that happens; false if another page holds it. */
const hold = (id: string): Promise<boolean> =>
  new Promise((tell) => {
    const held = navigator.locks.request(LOCK + id, { ifAvailable: true }, (lock) => {
      tell(lock !== null);
      return lock === null ? undefined : new Promise<void>(() => undefined);
    });
    // A browser that refuses locks: each window keeps what is its own.
    held.catch(() => tell(true));
  });
