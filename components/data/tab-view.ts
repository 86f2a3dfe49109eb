import type { TabState } from '../../lib/messages/contract';
import type { ActiveTab } from './tab-browser';

/**
 * - `none`: nothing to connect to
 * - `connecting`: asked, not answered yet
 * - `open`: the reader talks to us
 * - `lost`: it did, and no longer does
 * - `refused`: nobody answered, though the site is one we read
 * - `broken`: what came is not what the contract says
 */
export type Connection = 'none' | 'connecting' | 'open' | 'lost' | 'refused' | 'broken';

/** What a screen knows about the tab it looks at. Nothing here has to survive the screen. */
export interface TabView {
  /** Undefined until the browser has answered. */
  tab: ActiveTab | null | undefined;
  hostAccess: boolean;
  connection: Connection;
  state: TabState | null;
  heardAtMs: number | null;
}

export const UNKNOWN_TAB: TabView = {
  tab: undefined,
  hostAccess: true,
  connection: 'none',
  state: null,
  heardAtMs: null,
};
