import { createContext, useContext } from 'react';
import { openShortlist, type ShortlistDatabase } from '../../lib/store/database';

/** The page's one connection to the shortlist; opened when something is first asked of it. */
export const ShortlistContext = createContext<ShortlistDatabase>(openShortlist());

export function useShortlist(): ShortlistDatabase {
  return useContext(ShortlistContext);
}
