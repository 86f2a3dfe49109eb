import type { ShortlistDatabase } from '../database';
import { joinCreators, partCreator } from '../join-creators';
import { type CandidateRow, readCandidateRow } from '../rows';
import type { Writer } from '../writer';

/** One of their profiles, as it is here after the merge. */
export interface LinkedProfile {
  id: string;
  accountId: string | null;
  creatorId: string;
  /** Ids and account ids of profiles that are somebody else's, by whoever said so last. */
  notSame: readonly string[];
  /** Whether it was here before. */
  isKnown: boolean;
  /** Whom they say since the last merge that this profile is not. */
  parted: readonly string[];
}

/**
 * Which profiles they have made known to be of one creator, and which they have parted by hand. Profiles that somebody parted here
 * stay apart.
 */
export class CreatorLinks {
  readonly #byTheirCreator = new Map<string, LinkedProfile[]>();
  readonly #idsHere = new Map<string, string>();
  readonly #parted: LinkedProfile[] = [];

  add(theirs: CandidateRow, here: LinkedProfile): void {
    const known = this.#byTheirCreator.get(theirs.creatorId);
    if (known) known.push(here);
    else this.#byTheirCreator.set(theirs.creatorId, [here]);
    if (here.id !== theirs.id) this.#idsHere.set(theirs.id, here.id);
    if (here.parted.length > 0) this.#parted.push(here);
  }

  /** The profiles of each of their creators that have several creators here. The first one was here before, if any was. */
  joined(): string[][] {
    return [...this.#byTheirCreator.values()].flatMap((some) => {
      const [first, ...others] = some.toSorted((a, b) => Number(b.isKnown) - Number(a.isKnown));
      if (first === undefined) return [];
      const apart = others.filter((one) => one.creatorId !== first.creatorId && !areApart(first, one));
      return apart.length === 0 ? [] : [[first.id, ...apart.map(({ id }) => id)]];
    });
  }

  parted(): { id: string; from: string[] }[] {
    return this.#parted.map(({ id, parted }) => ({
      ...{ id, from: parted.map((one) => this.#idsHere.get(one) ?? one) },
    }));
  }
}

const areApart = (a: LinkedProfile, b: LinkedProfile): boolean => names(a.notSame, b) || names(b.notSame, a);

const names = (notSame: readonly string[], { id, accountId }: LinkedProfile): boolean =>
  notSame.includes(id) || (accountId !== null && notSame.includes(accountId));

/** Makes the creator of the first profile that of the others, too. */
export async function joinLinked(
  db: ShortlistDatabase,
  writer: Writer,
  [first, ...others]: readonly string[],
): Promise<void> {
  for (const other of others) {
    const own = first === undefined ? null : await live(writer, first);
    const another = await live(writer, other);
    if (own && another && own.creatorId !== another.creatorId)
      await joinCreators(db, writer, own.id, another.id);
  }
}

/** Gives a profile a creator of its own if it shares one with any of these. */
export async function partLinked(
  db: ShortlistDatabase,
  writer: Writer,
  { id, from }: { id: string; from: readonly string[] },
): Promise<void> {
  const own = await live(writer, id);
  if (!own) return;
  const sharing = await db.candidates.where('creatorId').equals(own.creatorId).primaryKeys();
  if (sharing.some((other) => other !== id && from.includes(other))) await partCreator(db, writer, id);
}

async function live(writer: Writer, id: string): Promise<CandidateRow | null> {
  const row = readCandidateRow(await writer.row('candidates', id));
  return row?.trashedAtMs === null ? row : null;
}
