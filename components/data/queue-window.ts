import { browser } from 'wxt/browser';
import type { Claimer } from '../../lib/store/queue/free-entries';

const KEY = 'queue-session';

/** Is another after each start of the browser, whose windows get the same numbers again. */
async function sessionId(): Promise<string> {
  const { session } = browser.storage;
  const stored = (await session.get(KEY))[KEY];
  if (typeof stored === 'string') return stored;
  await session.set({ [KEY]: crypto.randomUUID() });
  // Of two pages that start at once, the later one has named the session.
  return String((await session.get(KEY))[KEY]);
}

/** This window among all that are open. */
export async function claimerIn(windowId: number): Promise<Claimer> {
  const session = await sessionId();
  const windows = await browser.windows.getAll();
  return {
    window: `${session}:${windowId}`,
    openWindows: windows.flatMap(({ id }) => (id === undefined ? [] : `${session}:${id}`)),
  };
}

/** Calls back when a window opens or closes. Returns how to stop. */
export function onWindows(changed: () => void): () => void {
  const { onCreated, onRemoved } = browser.windows;
  const heard = () => changed();
  onCreated.addListener(heard);
  onRemoved.addListener(heard);
  return () => {
    onCreated.removeListener(heard);
    onRemoved.removeListener(heard);
  };
}
