import type { Measuring, TabState } from '../../lib/messages/contract';
import type { Wall } from '../../lib/model/page-report';
import { type Place, sameHandle } from '../../lib/model/place';
import type { PostReadings } from '../../lib/model/post';
import type { ProfileReadings } from '../../lib/model/profile';
import { OPTIONAL_IDS } from '../../lib/platforms/hosts';
import { mayShow, placeAt, signInAt } from '../../lib/platforms/place-at';
import { platformOfSite } from './supported-site';
import type { TabView } from './tab-view';

export const SCREEN_STATES = [
  'unsupported',
  'elsewhere',
  'sign-in',
  'not-injected',
  'needs-permission',
  'switched-off',
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

/** An account and everything seen of it so far. */
export interface ShownProfile {
  place: Place;
  handle: string;
  profile: ProfileReadings;
  posts: PostReadings[];
  language: string;
  measuring: Measuring | null;
  measurable: number;
  /** How many posts of the page were not read. */
  passedOver: number;
  receivedAtMs: number;
}

export interface ScreenState {
  kind: ScreenStateKind;
  place: Place | null;
  /** Null if no account's numbers may be shown. */
  seen: ShownProfile | null;
}

/** Derives the screen's state from what is known of the tab: exactly one of a closed list. */
export function screenState(view: TabView): ScreenState {
  const { tab, hostAccess, connection, state } = view;
  const bare = (kind: ScreenStateKind): ScreenState => ({ kind, place: state?.place ?? null, seen: null });
  if (tab === undefined) return bare('reading');
  const platform = platformOfSite(tab?.url ?? null);
  if (!hostAccess && platform !== null && OPTIONAL_IDS.includes(platform)) {
    return { kind: 'switched-off', place: placeAt(URL.parse(tab?.url ?? '')), seen: null };
  }
  if (!hostAccess) return bare('needs-permission');
  if (platform === null) return bare('unsupported');
  if (connection === 'broken') return bare('failed');
  if (state === null) {
    return bare(connection === 'refused' && tab?.loading !== true ? 'not-injected' : 'reading');
  }
  // The report is about the page before or after this one, or is forged.
  if (!isAbout(tab?.url ?? null, state)) return { kind: 'reading', place: null, seen: null };
  // What belongs to nobody there is not read.
  if (state.place?.kind === 'other' && signInAt(URL.parse(tab?.url ?? '')) !== null) return bare('sign-in');
  const seen = seenIn(state, view.receivedAtMs ?? 0);
  const kind = connection === 'lost' ? (tab?.loading ? 'reading' : 'stale') : kindOf(state, seen);
  const hasNumbers = !WITHOUT_NUMBERS.includes(kind) && !(kind === 'reading' && state.sample === null);
  return { kind, place: state.place, seen: hasNumbers ? seen : null };
}

/** Whether the user can do something on this page to show more. Not behind a wall, and not without a reader. */
export const canSeeMore = (kind: ScreenStateKind): boolean =>
  kind === 'read' || kind === 'read-in-part' || kind === 'reading';

const WITHOUT_NUMBERS: readonly ScreenStateKind[] = ['elsewhere', 'sign-in', 'failed', 'not-found'];

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

/** Whether the state is about the address that the browser reports for the tab. */
function isAbout(address: string | null, { place }: TabState): boolean {
  if (place === null || address === null) return place === null;
  const there = placeAt(URL.parse(address));
  if (place.kind === 'other') return there?.platform === place.platform;
  if (there === null || there.postId !== place.postId) return false;
  return place.handle === null || mayShow(address, { platform: place.platform, handle: place.handle });
}

/** The sample combines all looks at this account; the page's own report may contain less. */
function seenIn(
  { place, report, sample, measuring, measurable }: TabState,
  receivedAtMs: number,
): ShownProfile | null {
  if (place === null) return null;
  // A profile's address names its account reliably. A post's address may name anyone, so the page's word is used.
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
    receivedAtMs,
  };
}
