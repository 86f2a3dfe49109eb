import { createContext, useContext } from 'react';
import { createStore } from 'zustand/vanilla';
import type { ShortlistDatabase } from '../../lib/store/database';
import { openShortlist } from '../../lib/store/open-shortlist';
import { showProblem } from '../ui/toast';
import { moveFromSettings } from './move-from-settings';

/** The progress of the move from an earlier version, from 0 to 1; null if none is running. */
export const moveProgress = createStore<{ share: number | null }>(() => ({ share: null }));

/** The page's only connection to the shortlist; opened at the first query. */
export const ShortlistContext = createContext<ShortlistDatabase>(pageShortlist());

export function useShortlist(): ShortlistDatabase {
  return useContext(ShortlistContext);
}

function pageShortlist(): ShortlistDatabase {
  const db = openShortlist('yardstick', (share) =>
    moveProgress.setState({ share: share < 1 ? share : null }),
  );
  db.on(
    'ready',
    // If it fails, the next screen tries again; until then the entries stay among the settings.
    (opened) => moveFromSettings(opened as ShortlistDatabase).catch(() => undefined),
    true,
  );
  // Dexie then closes the connection, so that the new version can proceed.
  db.on('versionchange', ({ newVersion }) => {
    if (newVersion !== null) showProblem(UPDATED);
  });
  return db;
}

const UPDATED =
  'A newer version of Yardstick has taken over the shortlist. Everything saved is safe. Reload this page to go on.';
