import type { Candidate, Stage } from '../model/candidate';
import { cutText } from '../model/outside-text';
import type { PlatformId } from '../model/platform';
import type { ShortlistDatabase } from './database';
import { findRow } from './find-row';
import { candidatesFrom } from './read-candidates';
import { readCandidateRow } from './rows';

/** Null where the profile was never saved or is in the trash. */
export async function findCandidate(
  db: ShortlistDatabase,
  platform: PlatformId,
  handle: string,
  accountId: string | null = null,
): Promise<Candidate | null> {
  const row = await findRow(db, { platform, handle, accountId });
  if (row === null || row.trashedAtMs !== null) return null;
  return (await candidatesFrom(db, [row]))[0] ?? null;
}

/** A candidate by its own id; null where it is gone or in the trash. */
export async function candidateById(db: ShortlistDatabase, id: string): Promise<Candidate | null> {
  const row = readCandidateRow(await db.candidates.get(id));
  if (row === null || row.trashedAtMs !== null) return null;
  return (await candidatesFrom(db, [row]))[0] ?? null;
}

/** Every condition given must hold; an empty search finds everyone. */
export interface CandidateQuery {
  search?: string;
  platform?: PlatformId;
  stage?: Stage;
  tag?: string;
}

export interface CandidateList {
  /** The one touched last comes first. */
  candidates: Candidate[];
  /** Rows that this version cannot understand. They are kept, and the screen says how many there are. */
  unreadable: number;
}

export async function listCandidates(
  db: ShortlistDatabase,
  query: CandidateQuery = {},
): Promise<CandidateList> {
  const rows = await db.candidates.toArray();
  const readable = rows.map(readCandidateRow).filter((row) => row !== null);
  const shown = readable.filter((row) => row.trashedAtMs === null);
  const candidates = await candidatesFrom(db, shown);
  return {
    candidates: filterCandidates(candidates, query).toSorted(
      (a, b) => b.seq - a.seq || b.updatedAtMs - a.updatedAtMs || a.id.localeCompare(b.id),
    ),
    unreadable: rows.length - readable.length,
  };
}

/** Those that the query lets through, in their order. */
export function filterCandidates(candidates: readonly Candidate[], query: CandidateQuery): Candidate[] {
  return candidates.filter((candidate) => fits(candidate, query));
}

function fits(candidate: Candidate, { search = '', platform, stage, tag }: CandidateQuery): boolean {
  return (
    (platform === undefined || candidate.platform === platform) &&
    (stage === undefined || candidate.stage === stage) &&
    (tag === undefined || candidate.tags.some((own) => plain(own) === plain(tag))) &&
    matchesText(candidate, search)
  );
}

/** Every word must stand somewhere in what the user sees of the candidate. */
export function matchesText(candidate: Candidate, search: string): boolean {
  const { handle, displayName, notes, email, tags, lists } = candidate;
  const text = plain([handle, displayName, notes, email, ...tags, ...lists].join('\n'));
  return plain(search)
    .split(/\s+/)
    .map((word) => word.replace(/^@/, ''))
    .every((word) => text.includes(word));
}

/** Letters that no accent makes: Unicode does not take them apart. */
const PLAIN_LETTERS: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

/** Nobody writes longer notes by hand; a pasted page is searched by its beginning. */
const MAX_SEARCHED = 100_000;

/** "Zoë" is found by "zoe", and a name in stylised letters by plain ones. */
function plain(text: string): string {
  return cutText(text, MAX_SEARCHED)
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/[ßæœøłđðþı]/g, (letter) => PLAIN_LETTERS[letter] ?? letter)
    .trim();
}
