import { candidateId } from '../model/candidate';
import type { PlatformId } from '../model/platform';
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
          await dropOldest(area, Math.floor(MAX_SAMPLES / 2));
          await area.set({ [key]: merged });
        }
        if (!known) await dropOldest(area, MAX_SAMPLES);
      }),
    sampleOf: (platform, handle) => inTurn(() => read(keyOf(platform, handle))),
  };
}

const keyOf = (platform: PlatformId, handle: string) => `${PREFIX}${candidateId(platform, handle)}`;

async function dropOldest(area: SessionArea, keep: number): Promise<void> {
  const kept = Object.entries(await area.get(null)).filter(([key]) => key.startsWith(PREFIX));
  const oldestLast = kept.sort(([, a], [, b]) => ageOf(b) - ageOf(a));
  const surplus = oldestLast.slice(keep).map(([key]) => key);
  if (surplus.length > 0) await area.remove(surplus);
}

/** What is no sample counts as the oldest. */
function ageOf(stored: unknown): number {
  return Number((stored as Partial<Sample> | null)?.updatedAtMs) || 0;
}

/** The newest posts that fit; comments' texts go first, since they take most and are seen again with the next look. */
function fitted(sample: Sample): Sample {
  if (JSON.stringify(sample).length <= MAX_CHARACTERS) return sample;
  const newestFirst = Object.values(sample.posts).sort((a, b) => (b.postedAtMs ?? 0) - (a.postedAtMs ?? 0));
  const posts: [string, PostReadings][] = [];
  let left = MAX_CHARACTERS;
  for (const post of newestFirst) {
    const bare = { ...post, visibleComments: [] };
    left -= JSON.stringify(bare).length;
    if (left < 0) break;
    posts.push([post.id, bare]);
  }
  return { ...sample, posts: Object.fromEntries(posts) };
}
