import type { EvaluationSettings } from '../../../lib/evaluation/settings';
import { type Entry, entryOf } from '../../../lib/lists/entries';
import type { Candidate } from '../../../lib/model/candidate';
import { newestTyped } from '../../../lib/model/typed-figures';
import { profilesOfSameCreator } from '../../../lib/store/creators-profiles';
import type { ShortlistDatabase } from '../../../lib/store/database';
import { latestSnapshots } from '../../../lib/store/latest-snapshots';

/**
 * Which of a creator's profiles names the row: the largest, so that each export of everything says the same of a creator, or
 * the first of those that the user chose.
 */
export type NamedBy = 'largest' | 'first';

interface Reading {
  db: ShortlistDatabase;
  settings: EvaluationSettings;
  namedBy: NamedBy;
}

interface CreatorsInPart {
  /** Each with all saved profiles, also those that were not chosen: the tool would empty the cells of the others. */
  creators: [Entry, ...Entry[]][];
  /** How many of the given profiles are read. */
  profiles: number;
}

/** The creators of profiles, each where the first of the profiles stands. */
export async function* creatorsIn(
  entries: AsyncIterable<readonly Entry[]>,
  { db, settings, namedBy }: Reading,
): AsyncIterable<CreatorsInPart> {
  const done = new Set<string>();
  for await (const part of entries) {
    const open = part.filter(({ candidate }) => !done.has(candidate.id));
    const others = await profilesOfSameCreator(
      db,
      open.map(({ candidate }) => candidate.id),
    );
    const known = new Map(open.map((entry) => [entry.candidate.id, entry]));
    const read = await entriesOfOthers(db, settings, [...others.values()].flat(), known);
    const creators: CreatorsInPart['creators'] = [];
    for (const entry of open) {
      const { id } = entry.candidate;
      if (done.has(id)) continue;
      const rest = (others.get(id) ?? []).flatMap((one) => read.get(one.id) ?? []).toSorted(bySize);
      for (const one of [entry, ...rest]) done.add(one.candidate.id);
      creators.push(namedBy === 'first' ? [entry, ...rest] : largestFirst([entry, ...rest]));
    }
    yield { creators, profiles: part.length };
  }
}

async function entriesOfOthers(
  db: ShortlistDatabase,
  settings: EvaluationSettings,
  candidates: readonly Candidate[],
  known: ReadonlyMap<string, Entry>,
): Promise<Map<string, Entry>> {
  const found = new Map(known);
  const missing = candidates.filter(({ id }) => !known.has(id));
  if (missing.length === 0) return found;
  const latest = await latestSnapshots(db, new Map(), new Set(missing.map(({ id }) => id)));
  for (const one of missing) found.set(one.id, entryOf(one, latest.get(one.id) ?? null, settings));
  return found;
}

function sizeOf({ candidate, snapshot }: Entry): number {
  const followers = snapshot?.profile.followers;
  if (followers?.found) return followers.value;
  return newestTyped(candidate, 'followers')?.followers?.value ?? -1;
}

const bySize = (a: Entry, b: Entry): number => sizeOf(b) - sizeOf(a);

const largestFirst = (profiles: [Entry, ...Entry[]]): [Entry, ...Entry[]] =>
  profiles.toSorted(bySize) as [Entry, ...Entry[]];
