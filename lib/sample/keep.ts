import { accountKey } from '../model/candidate';
import { PLATFORM_IDS, type PlatformId } from '../model/platform';
import type { PostReadings } from '../model/post';
import type { Sample } from '../model/sample';
import { mergeSamples } from './merge';

/** The part of `browser.storage.session` that keeping needs; a test gives its own. */
export interface SessionArea {
  get(keys: string | null): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string[]): Promise<void>;
}

const PREFIX = 'sample:';
/** The session's storage holds 10 MB in Chromium; a full sample takes about 200 kB. */
export const MAX_SAMPLES = 40;
const MAX_STORED = 10_000_000;
/** One profile of long captions and many comments must not push out the others. */
const MAX_CHARACTERS = 600_000;

export interface SampleKeeping {
  keep(sample: Sample): Promise<void>;
  sampleOf(platform: PlatformId, handle: string): Promise<Sample | null>;
}

type Check = (stored: unknown) => Sample | null;
const asStored: Check = (stored) => (stored as Sample | undefined) ?? null;

/**
 * Keeps samples of unsaved profiles for the browser session, one key a profile. All writes wait in one
 * queue: two tabs may report on the same profile at once, and each merge must see the other's. What is stored and does
 * not pass `check` counts as nothing: an earlier version may have left it.
 */
export function sampleKeeping(area: SessionArea, check: Check = asStored): SampleKeeping {
  let queue: Promise<unknown> = Promise.resolve();
  const inTurn = <Value>(work: () => Promise<Value>): Promise<Value> => {
    const turn = queue.then(work);
    queue = turn.catch(() => undefined);
    return turn;
  };

  const read = async (key: string) => check((await area.get(key))[key]);

  return {
    keep: (sample) =>
      inTurn(async () => {
        const key = keyOf(sample.platform, sample.handle);
        const known = await read(key);
        const merged = fitted(known ? mergeSamples(known, sample) : sample);
        try {
          await area.set({ [key]: merged });
        } catch {
          // Full: make room by half and try once more; a second failure is the caller's to hear.
          await makeRoom(area, sample.platform, (samples) => Math.ceil(samples / 2));
          await area.set({ [key]: merged });
        }
        if (!known) await makeRoom(area, sample.platform, (_, all) => all - MAX_SAMPLES);
      }),
    sampleOf: (platform, handle) => inTurn(() => read(keyOf(platform, handle))),
  };
}

const keyOf = (platform: PlatformId, handle: string) => `${PREFIX}${accountKey(platform, handle)}`;

/**
 * Removes the oldest samples of one platform, as many as `surplus` says of its and of all samples: those of the platform that needs
 * room, as long as it has more than its share, or else of the one that takes most. So no platform's pages can push out
 * what was read on another's.
 */
async function makeRoom(
  area: SessionArea,
  platform: PlatformId,
  surplus: (samples: number, all: number) => number,
): Promise<void> {
  const kept = Object.entries(await area.get(null)).filter(([key]) => key.startsWith(PREFIX));
  const platforms = Map.groupBy(kept, ([key]) => key.slice(PREFIX.length).split(':', 1)[0]);
  const own = platforms.get(platform) ?? [];
  const byShare = [...platforms.values()].toSorted((a, b) => shareOf(b) - shareOf(a));
  const paying = shareOf(own) > 1 / PLATFORM_IDS.length ? own : (byShare[0] ?? own);
  const oldestFirst = paying.toSorted(([, a], [, b]) => ageOf(a) - ageOf(b));
  const dropped = oldestFirst.slice(0, Math.max(0, surplus(paying.length, kept.length)));
  if (dropped.length > 0) await area.remove(dropped.map(([key]) => key));
}

/** Of what may be stored, by number or by size, whichever is more. */
function shareOf(samples: [string, unknown][]): number {
  return Math.max(samples.length / MAX_SAMPLES, JSON.stringify(samples).length / MAX_STORED);
}

/** What is no sample counts as the oldest. */
function ageOf(stored: unknown): number {
  return Number((stored as Partial<Sample> | null)?.updatedAtMs) || 0;
}

/** The newest posts that fit; comments' texts go first, since they take most and are seen again with the next look. */
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
