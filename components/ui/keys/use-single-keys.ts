import { useSyncExternalStore } from 'react';
import { singleKeys } from '../../../lib/settings/stored-settings';

/**
 * The setting, read once for the whole screen: a part that is drawn later, such as the search of a list that had to be
 * loaded, hears its key from the moment it stands there. Null until known.
 */
let known: boolean | null = null;
let end: (() => void) | null = null;
const listeners = new Set<() => void>();

function hear(on: boolean): void {
  known = on;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  if (end === null) {
    const stop = singleKeys.watch(hear);
    let open = true;
    void singleKeys.read().then((on) => open && known === null && hear(on));
    end = () => {
      open = false;
      stop();
    };
  }
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    end?.();
    end = null;
    known = null;
  };
}

/** Whether single keys act; null until known, so that a key the user switched off never acts. */
export function useSingleKeys(): boolean | null {
  return useSyncExternalStore(subscribe, () => known);
}
