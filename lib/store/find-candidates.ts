import type { Candidate, Stage } from '../model/candidate';
import { foldText } from '../model/fold-text';
import type { PlatformId } from '../model/platform';
import type { ShortlistDatabase } from './database';
import { findRow } from './find-row';
import { MEMBERS } from './labels';
import { candidatesFrom } from './read-candidates';
import { type CandidateRow, readCandidateRow } from './rows';

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

/**
 * How many candidates a list shows, or how many of them changed after a commit. The database counts: the keys of 100,000 would
 * stop a page for seconds.
 */
export async function countCandidates(db: ShortlistDatabase, afterSeq = -1): Promise<number> {
  const changed = await db.candidates.where('seq').above(afterSeq).count();
  const trashed = await db.candidates.where('trashedAtMs').above(0).toArray();
  return changed - trashed.filter((row) => ((row as { seq?: number }).seq ?? -1) > afterSeq).length;
}

/** Those of the candidates that are there and not in the trash, in the given order. */
export async function candidatesByIds(db: ShortlistDatabase, ids: readonly string[]): Promise<Candidate[]> {
  const rows = (await db.candidates.bulkGet([...ids])).map(readCandidateRow);
  return candidatesFrom(db, rows.filter((row) => row !== null && row.trashedAtMs === null) as CandidateRow[]);
}

/** The ids of all candidates, or of those on a list, in the order of the ids, which says nothing about them. */
export async function idsOnList(db: ShortlistDatabase, listId: string | null): Promise<string[]> {
  const wanted =
    listId === null ? db.candidates.toCollection() : db.candidates.where(MEMBERS.lists).equals(listId);
  return (await wanted.primaryKeys()).toSorted();
}

/** The first of the candidates that has a post in any snapshot and is not in the trash; null if none has. */
export async function firstWithPosts(db: ShortlistDatabase, ids: readonly string[]): Promise<string | null> {
  for (let from = 0; from < ids.length; from += IDS_AT_ONCE) {
    const some = ids.slice(from, from + IDS_AT_ONCE);
    const withPosts = await db.posts.where('candidateId').anyOf(some).uniqueKeys();
    for (const id of some.filter((one) => withPosts.includes(one))) {
      const row = readCandidateRow(await db.candidates.get(id));
      if (row?.trashedAtMs === null) return id;
    }
  }
  return null;
}

const IDS_AT_ONCE = 500;

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
function filterCandidates(candidates: readonly Candidate[], query: CandidateQuery): Candidate[] {
  return candidates.filter((candidate) => fits(candidate, query));
}

function fits(candidate: Candidate, { search = '', platform, stage, tag }: CandidateQuery): boolean {
  return (
    (platform === undefined || candidate.platform === platform) &&
    (stage === undefined || candidate.stage === stage) &&
    (tag === undefined || candidate.tags.some((own) => foldText(own) === foldText(tag))) &&
    matchesText(candidate, search)
  );
}

/** Every search word must occur somewhere in the candidate's visible text. */
function matchesText(candidate: Candidate, search: string): boolean {
  const { handle, earlierHandles, displayName, notes, email, tags, lists, fields } = candidate;
  const own = Object.values(fields).map(String);
  const text = foldText(
    [handle, ...earlierHandles, displayName, notes, email, ...tags, ...lists, ...own].join('\n'),
  );
  return foldText(search)
    .split(/\s+/)
    .map((word) => word.replace(/^@/, ''))
    .every((word) => text.includes(word));
}
