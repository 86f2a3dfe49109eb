import type { Measuring, TabState } from '../../lib/messages/contract';
import type { Wall } from '../../lib/model/page-report';
import { type Place, sameHandle } from '../../lib/model/place';
import type { PostReadings } from '../../lib/model/post';
import type { ProfileReadings } from '../../lib/model/profile';
import { mayShow, placeAt } from '../../lib/platforms/place-at';
import { isSupportedSite } from './supported-site';
import type { TabView } from './tab-view';

export const SCREEN_STATES = [
  'unsupported',
  'elsewhere',
  'not-injected',
  'needs-permission',
  'reading',
  'read',
  'read-in-part',
  'private',
  'signed-out',
  'not-found',
  'stale',
  'failed',
] as const;
export type ScreenStateKind = (typeof SCREEN_STATES)[number];

/** An account and what has been seen of it, as far as it is known. */
export interface ShownProfile {
  place: Place;
  handle: string;
  profile: ProfileReadings;
  posts: PostReadings[];
  language: string;
  measuring: Measuring | null;
  measurable: number;
  /** Posts of the page that were not read. */
  passedOver: number;
  heardAtMs: number;
}

export interface ScreenState {
  kind: ScreenStateKind;
  place: Place | null;
  /** Null where no account's numbers may be shown. */
  seen: ShownProfile | null;
}

/** What the screen is about, from what is known of the tab: one state of a closed list, never two. */
export function screenState(view: TabView): ScreenState {
  const { tab, hostAccess, connection, state } = view;
  const bare = (kind: ScreenStateKind): ScreenState => ({ kind, place: state?.place ?? null, seen: null });
  if (tab === undefined) return bare('reading');
  if (!isSupportedSite(tab?.url ?? null)) return bare(hostAccess ? 'unsupported' : 'needs-permission');
  if (connection === 'broken') return bare('failed');
  if (state === null) {
    return bare(connection === 'refused' && tab?.loading !== true ? 'not-injected' : 'reading');
  }
  // The page's word about the page before or after this one, or no honest word at all.
  if (!isAbout(tab?.url ?? null, state)) return { kind: 'reading', place: null, seen: null };
  const seen = seenIn(state, view.heardAtMs ?? 0);
  const kind = connection === 'lost' ? (tab?.loading ? 'reading' : 'stale') : kindOf(state, seen);
  const hasNumbers = !WITHOUT_NUMBERS.includes(kind) && !(kind === 'reading' && state.sample === null);
  return { kind, place: state.place, seen: hasNumbers ? seen : null };
}

/** Can more be seen on this page by doing something on it? Not behind a wall, and not without a reader. */
export const canSeeMore = (kind: ScreenStateKind): boolean =>
  kind === 'read' || kind === 'read-in-part' || kind === 'reading';

const WITHOUT_NUMBERS: readonly ScreenStateKind[] = ['elsewhere', 'failed', 'not-found'];

const WALLS: Record<Wall, ScreenStateKind> = {
  private: 'private',
  'signed-out': 'signed-out',
  'not-found': 'not-found',
};

function kindOf({ status, report }: TabState, seen: ShownProfile | null): ScreenStateKind {
  if (status !== 'read') return status;
  if (report?.wall) return WALLS[report.wall];
  return seen?.profile.followers.found ? 'read' : 'read-in-part';
}

/** Is the state about the page that the browser says the tab is at? */
function isAbout(address: string | null, { place }: TabState): boolean {
  if (place === null || address === null) return place === null;
  const there = placeAt(URL.parse(address));
  if (place.kind === 'other') return there?.platform === place.platform;
  if (there === null || there.postId !== place.postId) return false;
  return place.handle === null || mayShow(address, { platform: place.platform, handle: place.handle });
}

/** The sample holds what all looks at this account add up to; the page's own report alone may know less. */
function seenIn(
  { place, report, sample, measuring, measurable }: TabState,
  heardAtMs: number,
): ShownProfile | null {
  if (place === null) return null;
  // A profile's address names its account for certain; a post's may name anybody, and the page knows better.
  const own = sample && (place.kind === 'post' || sameHandle(sample.handle, place.handle)) ? sample : null;
  const handle = own?.handle ?? place.handle;
  if (handle === null) return null;
  const profile = own?.profile ?? report?.profile;
  if (!profile) return null;
  return {
    place,
    handle,
    profile,
    posts: Object.values(own?.posts ?? {}),
    language: own?.language ?? report?.language ?? 'und',
    measuring,
    measurable,
    passedOver: report?.passedOver ?? 0,
    heardAtMs,
  };
}
