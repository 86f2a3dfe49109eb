import type { Candidate } from '../model/candidate';
import { handleKey } from '../model/place';
import { PLATFORM_IDS, type PlatformId } from '../model/platform';
import type { ShortlistDatabase } from './database';
import { candidatesFrom } from './read-candidates';
import { type CandidateRow, readCandidateRow } from './rows';

/** Why another saved profile may be of the same person; `creator`: it is known to be. */
export type SamePersonReason = 'creator' | 'link' | 'handle' | 'name';

export interface OtherProfile {
  candidate: Candidate;
  because: SamePersonReason;
}

/**
 * The saved profiles that are, or may be, of the same person, surest first: of the same creator, linked by the profile (`linked`),
 * with its handle on another platform, or with its name (`sameName` has their ids). Profiles that the user said belong to someone
 * else are left out.
 */
export async function otherProfiles(
  db: ShortlistDatabase,
  candidateId: string,
  linked: readonly { platform: PlatformId; handle: string }[],
  sameName: readonly string[] = [],
): Promise<OtherProfile[]> {
  const own = readCandidateRow(await db.candidates.get(candidateId));
  if (own === null) return [];
  const rowsWith = async (accounts: readonly [PlatformId, string][]) =>
    accounts.length === 0 ? [] : await db.candidates.where('[platform+handleKey]').anyOf(accounts).toArray();
  const found: Record<SamePersonReason, unknown[]> = {
    creator: await db.candidates.where('creatorId').equals(own.creatorId).toArray(),
    link: await rowsWith(linked.map(({ platform, handle }) => [platform, handleKey(handle)])),
    handle: await rowsWith(PLATFORM_IDS.map((platform) => [platform, handleKey(own.handle)])),
    name: await db.candidates.bulkGet([...sameName]),
  };
  const reasons = new Map<string, { row: CandidateRow; because: SamePersonReason }>();
  for (const because of ['creator', 'link', 'handle', 'name'] as const) {
    for (const row of found[because].map(readCandidateRow)) {
      if (row && !reasons.has(row.id) && isAnother(row, own)) reasons.set(row.id, { row, because });
    }
  }
  const all = [...reasons.values()];
  const candidates = await candidatesFrom(
    db,
    all.map(({ row }) => row),
  );
  return candidates.flatMap((candidate, at) => {
    const because = all[at]?.because;
    return because ? [{ candidate, because }] : [];
  });
}

function isAnother(row: CandidateRow, own: CandidateRow): boolean {
  const names = ({ id, accountId }: CandidateRow) => [id, accountId].filter((name) => name !== null);
  const isSomebodyElse =
    names(row).some((name) => own.notSame.includes(name)) ||
    names(own).some((name) => row.notSame.includes(name));
  return row.id !== own.id && row.trashedAtMs === null && !isSomebodyElse;
}
