import type { ScreenStateKind } from '../../../components/data/screen-state';
import type { ActiveTab } from '../../../components/data/tab-browser';
import type { TabView } from '../../../components/data/tab-view';
import type { TabState } from '../../../lib/messages/contract';
import type { Wall } from '../../../lib/model/page-report';
import { mayasPlace, mayasProfile, mayasState, missing, NOW_MS } from '../fixtures/readings';

const tab: ActiveTab = { id: 7, windowId: 1, url: 'https://www.instagram.com/maya.bakes/', loading: false };

const view = (over: Partial<TabView>): TabView => ({
  tab,
  hostAccess: true,
  connection: 'open',
  state: null,
  receivedAtMs: NOW_MS,
  ...over,
});
const behind = (wall: Wall): TabState => {
  const state = mayasState();
  return { ...state, report: state.report && { ...state.report, wall } };
};
const withoutFollowers = mayasProfile({ followers: missing('unreadable') });

/** One view of the tab for each state a screen can be in. */
export const VIEWS: Record<ScreenStateKind, TabView> = {
  unsupported: view({ tab: { ...tab, url: null }, connection: 'none' }),
  elsewhere: view({
    state: mayasState({ status: 'elsewhere', place: { ...mayasPlace, kind: 'other', handle: null } }),
  }),
  'sign-in': view({
    tab: { ...tab, url: 'https://www.instagram.com/accounts/login/?next=%2Fmaya.bakes%2F' },
    state: mayasState({ status: 'elsewhere', place: { ...mayasPlace, kind: 'other', handle: null } }),
  }),
  'not-injected': view({ connection: 'refused' }),
  'needs-permission': view({ tab: { ...tab, url: null }, hostAccess: false, connection: 'none' }),
  'switched-off': view({
    tab: { ...tab, url: 'https://www.facebook.com/maya.bakes' },
    hostAccess: false,
    connection: 'none',
  }),
  reading: view({ connection: 'connecting' }),
  read: view({ state: mayasState() }),
  'read-in-part': view({
    state: mayasState({
      sample: {
        platform: 'instagram',
        handle: 'maya.bakes',
        profile: withoutFollowers,
        posts: {},
        language: 'en',
        updatedAtMs: NOW_MS,
      },
    }),
  }),
  private: view({ state: behind('private') }),
  'signed-out': view({ state: behind('signed-out') }),
  'not-found': view({ state: behind('not-found') }),
  stale: view({ connection: 'lost', state: mayasState() }),
  failed: view({ state: mayasState({ status: 'failed' }) }),
};
