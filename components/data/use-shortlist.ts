import { createContext, useContext } from 'react';
import { createStore } from 'zustand/vanilla';
import type { ShortlistDatabase } from '../../lib/store/database';
import { openShortlist } from '../../lib/store/open-shortlist';
import { showProblem } from '../ui/toast';

/** How far the move from an earlier version has come, from 0 to 1; null where none is under way. */
export const moveProgress = createStore<{ share: number | null }>(() => ({ share: null }));

/** The page's one connection to the shortlist; opened when something is first asked of it. */
export const ShortlistContext = createContext<ShortlistDatabase>(pageShortlist());

export function useShortlist(): ShortlistDatabase {
  return useContext(ShortlistContext);
}

function pageShortlist(): ShortlistDatabase {
  const db = openShortlist('yardstick', (share) =>
    moveProgress.setState({ share: share < 1 ? share : null }),
  );
  // Dexie closes the connection then, so that the new version is not kept waiting.
  db.on('versionchange', ({ newVersion }) => {
    if (newVersion !== null) showProblem(UPDATED);
  });
  return db;
}

const UPDATED =
  'A newer version of Yardstick has taken over the shortlist. Everything saved is safe. Reload this page to go on.';
