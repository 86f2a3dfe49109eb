import type { Candidate, Stage } from '../model/candidate';
import { cutText } from '../model/outside-text';
import type { PlatformId } from '../model/platform';
import type { ShortlistDatabase } from './database';
import { findRow } from './find-row';
import { candidatesFrom } from './read-candidates';
import { readCandidateRow } from './rows';

/** Null if the profile was never saved or is in the trash. */
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

/** A candidate by its id; null if it was erased or is in the trash. */
export async function candidateById(db: ShortlistDatabase, id: string): Promise<Candidate | null> {
  const row = readCandidateRow(await db.candidates.get(id));
  if (row === null || row.trashedAtMs !== null) return null;
  return (await candidatesFrom(db, [row]))[0] ?? null;
}

/** A candidate must match every given condition; an empty query matches all. */
export interface CandidateQuery {
  search?: string;
  platform?: PlatformId;
  stage?: Stage;
  tag?: string;
}

export interface CandidateList {
  /** Most recently changed first. */
  candidates: Candidate[];
  /** How many rows this version cannot read. They stay stored, and the screen shows the count. */
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

/** The candidates that match the query, in their given order. */
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

/** Every search word must occur somewhere in the candidate's visible text. */
export function matchesText(candidate: Candidate, search: string): boolean {
  const { handle, earlierHandles, displayName, notes, email, tags, lists } = candidate;
  const text = plain([handle, ...earlierHandles, displayName, notes, email, ...tags, ...lists].join('\n'));
  return plain(search)
    .split(/\s+/)
    .map((word) => word.replace(/^@/, ''))
    .every((word) => text.includes(word));
}

/** Letters that Unicode normalization does not decompose into a base letter and an accent. */
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

/** Longer than any handwritten note; of a pasted page, only the beginning is searched. */
const MAX_SEARCHED = 100_000;

/** Folds text for search: "zoe" finds "Zoë", and plain letters find stylized ones. */
function plain(text: string): string {
  return cutText(text, MAX_SEARCHED)
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/[ßæœøłđðþı]/g, (letter) => PLAIN_LETTERS[letter] ?? letter)
    .trim();
}
