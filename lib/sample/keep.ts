import { candidateId } from '../model/candidate';
import type { PlatformId } from '../model/platform';
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
export const MOST_SAMPLES = 40;

export interface SampleKeeping {
  keep(sample: Sample): Promise<void>;
  sampleOf(platform: PlatformId, handle: string): Promise<Sample | null>;
}

/**
 * Keeps samples of unsaved profiles for the browser session, one key a profile. All writes wait in one
 * queue: two tabs may report on the same profile at once, and each merge must see the other's.
 */
export function sampleKeeping(area: SessionArea): SampleKeeping {
  let queue: Promise<unknown> = Promise.resolve();
  const inTurn = <Value>(work: () => Promise<Value>): Promise<Value> => {
    const turn = queue.then(work);
    queue = turn.catch(() => undefined);
    return turn;
  };

  const read = async (key: string) => ((await area.get(key))[key] as Sample | undefined) ?? null;

  return {
    keep: (sample) =>
      inTurn(async () => {
        const key = keyOf(sample.platform, sample.handle);
        const known = await read(key);
        const merged = known ? mergeSamples(known, sample) : sample;
        try {
          await area.set({ [key]: merged });
        } catch {
          // Full: make room by half and try once more; a second failure is the caller's to hear.
          await dropOldest(area, Math.floor(MOST_SAMPLES / 2));
          await area.set({ [key]: merged });
        }
        if (!known) await dropOldest(area, MOST_SAMPLES);
      }),
    sampleOf: (platform, handle) => inTurn(() => read(keyOf(platform, handle))),
  };
}

const keyOf = (platform: PlatformId, handle: string) => `${PREFIX}${candidateId(platform, handle)}`;

async function dropOldest(area: SessionArea, keep: number): Promise<void> {
  const kept = Object.entries(await area.get(null)).filter(([key]) => key.startsWith(PREFIX)) as [
    string,
    Sample,
  ][];
  const oldestLast = kept.sort(([, a], [, b]) => b.updatedAtMs - a.updatedAtMs);
  const surplus = oldestLast.slice(keep).map(([key]) => key);
  if (surplus.length > 0) await area.remove(surplus);
}
