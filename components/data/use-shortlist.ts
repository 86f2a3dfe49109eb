import { createContext, useContext } from 'react';
import type { ShortlistDatabase } from '../../lib/store/database';

/** The database of the workspace that the screen shows. */
export const ShortlistContext = createContext<ShortlistDatabase | null>(null);

export function useShortlist(): ShortlistDatabase {
  const db = useContext(ShortlistContext);
  if (db === null) throw new Error('No workspace');
  return db;
}
