import { turns } from '../model/in-turn';
import { isHandle, sameHandle } from '../model/place';
import { PLATFORM_IDS, type PlatformId } from '../model/platform';
import type { PostReadings } from '../model/post';
import type { Sample } from '../model/sample';
import { isAnotherAccount } from './another-account';
import { mergeSamples } from './merge';
import { SAMPLES, sampleKey } from './stored-profile';

/** The part of `browser.storage.session` that is used here, so that tests can replace it. */
export interface SessionArea {
  get(keys: string | null): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string[]): Promise<void>;
}

/** Session storage holds 10 MB in Chromium; a full sample takes about 200 kB. */
export const MAX_SAMPLES = 40;
const MAX_STORED = 10_000_000;
/** Keeps one profile with long captions and many comments from evicting the others. */
const MAX_CHARACTERS = 600_000;

export interface SampleStore {
  add(sample: Sample): Promise<void>;
  sampleOf(platform: PlatformId, handle: string): Promise<Sample | null>;
}

type Check = (stored: unknown) => Sample | null;
const asStored: Check = (stored) => (stored as Sample | undefined) ?? null;

/**
 * Stores samples of unsaved profiles for the browser session, one key per profile. All writes go through one queue: two
 * tabs may report on the same profile at once, and each merge must see the other's result. A stored value that fails
 * `check` is ignored: an earlier version may have written it.
 */
export function sampleStore(area: SessionArea, check: Check = asStored): SampleStore {
  const { inTurn } = turns();
  const read = async (key: string) => check((await area.get(key))[key]);

  return {
    add: (sample) =>
      inTurn(async () => {
        const key = sampleKey(sample.platform, sample.handle);
        const stored = await read(key);
        const known = stored && isAnotherAccount(stored, sample) ? null : stored;
        if (isNamed(sample) && !(known && isNamed(known))) await dropEarlierHandles(area, sample);
        const merged = fitted(known ? mergeSamples(known, sample) : sample);
        try {
          await area.set({ [key]: merged });
        } catch {
          // Storage is full: drop half of one platform's samples and try again. A second failure goes to the caller.
          await makeRoom(area, sample.platform, (samples) => Math.ceil(samples / 2));
          await area.set({ [key]: merged });
        }
        if (!stored) await makeRoom(area, sample.platform, (_, all) => all - MAX_SAMPLES);
      }),
    sampleOf: (platform, handle) => inTurn(() => read(sampleKey(platform, handle))),
  };
}

const isNamed = ({ profile }: Sample) => profile?.accountId != null;

/**
 * Removes what was seen of an account under its earlier handle: another account may have that handle by now, on a page that
 * gives no id. Ids and old names in addresses stay, because they never pass to another account.
 */
async function dropEarlierHandles(area: SessionArea, { platform, handle, profile }: Sample): Promise<void> {
  const id = profile?.accountId;
  const isOwnName = (name: string) => isHandle(name) && name !== id;
  if (!isOwnName(handle)) return;
  const stored = Object.entries(await area.get(null)).filter(([key]) => key.startsWith(SAMPLES));
  const earlier = stored.filter(([, value]) => {
    const other = value as Partial<Sample> | null;
    return (
      other?.platform === platform &&
      other.profile?.accountId === id &&
      typeof other.handle === 'string' &&
      isOwnName(other.handle) &&
      !sameHandle(other.handle, handle)
    );
  });
  if (earlier.length > 0) await area.remove(earlier.map(([key]) => key));
}

/**
 * Removes the oldest samples of one platform; `surplus` says how many. Takes them from the platform that needs room if
 * it has more than its share, otherwise from the largest. So the pages of one platform cannot evict the samples of
 * another.
 */
async function makeRoom(
  area: SessionArea,
  platform: PlatformId,
  surplus: (samples: number, all: number) => number,
): Promise<void> {
  const kept = Object.entries(await area.get(null)).filter(([key]) => key.startsWith(SAMPLES));
  const platforms = Map.groupBy(kept, ([key]) => key.slice(SAMPLES.length).split(':', 1)[0]);
  const own = platforms.get(platform) ?? [];
  const byShare = [...platforms.values()].toSorted((a, b) => shareOf(b) - shareOf(a));
  const paying = shareOf(own) > 1 / PLATFORM_IDS.length ? own : (byShare[0] ?? own);
  const oldestFirst = paying.toSorted(([, a], [, b]) => ageOf(a) - ageOf(b));
  const dropped = oldestFirst.slice(0, Math.max(0, surplus(paying.length, kept.length)));
  if (dropped.length > 0) await area.remove(dropped.map(([key]) => key));
}

/** The fraction of the limit in use, by number or by size, whichever is larger. */
function shareOf(samples: [string, unknown][]): number {
  return Math.max(samples.length / MAX_SAMPLES, JSON.stringify(samples).length / MAX_STORED);
}

/** Invalid samples count as the oldest. */
function ageOf(stored: unknown): number {
  return Number((stored as Partial<Sample> | null)?.updatedAtMs) || 0;
}

/**
 * The newest posts that fit. Comment texts are removed first: they take the most room, and the next look finds them
 * again.
 */
function fitted(sample: Sample): Sample {
  if (JSON.stringify(sample).length <= MAX_CHARACTERS) return sample;
  const ordered = Object.values(sample.posts).sort((a, b) => (b.postedAtMs ?? 0) - (a.postedAtMs ?? 0));
  const posts: [string, PostReadings][] = [];
  let left = MAX_CHARACTERS;
  for (const post of ordered) {
    const bare = { ...post, visibleComments: [] };
    left -= JSON.stringify(bare).length;
    if (left < 0) break;
    posts.push([post.id, bare]);
  }
  return { ...sample, posts: Object.fromEntries(posts) };
}
