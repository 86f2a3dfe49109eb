import { createStore } from 'zustand/vanilla';
import { databaseName, FIRST_WORKSPACE } from '../../lib/settings/workspaces';
import type { ShortlistDatabase } from '../../lib/store/database';
import { openShortlist } from '../../lib/store/open-shortlist';
import { say } from '../../lib/words/catalogue/say';
import { showProblem } from '../ui/toast';
import { moveFromSettings } from './move-from-settings';

/** The progress of the move from an earlier version, from 0 to 1; null if none is running. */
export const moveProgress = createStore<{ share: number | null }>(() => ({ share: null }));

/** Stays open after a switch, because a change of the screen before may still be on its way into it. */
const opened = new Map<string, ShortlistDatabase>();

/** The page's only connection to the database of a workspace; opened at the first query. */
export function pageShortlist(workspaceId: string): ShortlistDatabase {
  const name = databaseName(workspaceId);
  const known = opened.get(name);
  if (known) return known;
  const db = openShortlist(name, (share) => moveProgress.setState({ share: share < 1 ? share : null }));
  if (workspaceId === FIRST_WORKSPACE.id) {
    // If it fails, the next screen tries again; until then the entries stay among the settings.
    const move = (vip: unknown) => moveFromSettings(vip as ShortlistDatabase).catch(() => undefined);
    db.on('ready', move, true);
  }
  // Dexie then closes the connection, so that the new version can proceed.
  db.on('versionchange', ({ newVersion }) => {
    if (newVersion === null) opened.delete(name);
    else showProblem(() => say('data.shortlist.updated'));
  });
  opened.set(name, db);
  return db;
}
