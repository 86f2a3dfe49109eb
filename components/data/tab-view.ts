import type { TabState } from '../../lib/messages/contract';
import type { ActiveTab } from './tab-browser';

/**
 * - `none`: nothing to connect to
 * - `connecting`: asked, no answer yet
 * - `open`: the reader is connected
 * - `lost`: the reader was connected and no longer is
 * - `refused`: no answer on a supported site
 * - `broken`: a message broke the contract
 */
export type Connection = 'none' | 'connecting' | 'open' | 'lost' | 'refused' | 'broken';

/** What a screen knows about its tab. Lost when the screen closes, which is fine. */
export interface TabView {
  /** Undefined until the browser has answered. */
  tab: ActiveTab | null | undefined;
  /** Whether Yardstick may read this tab's site, or without an address, the sites of all platforms not optional. */
  hostAccess: boolean;
  connection: Connection;
  state: TabState | null;
  receivedAtMs: number | null;
}

export const UNKNOWN_TAB: TabView = {
  tab: undefined,
  hostAccess: true,
  connection: 'none',
  state: null,
  receivedAtMs: null,
};
