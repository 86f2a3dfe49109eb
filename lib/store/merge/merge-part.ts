import type { ShortlistDatabase } from '../database';
import { type CandidateRow, readNumbersRow } from '../rows';
import type { PostRow, Row } from '../schema';
import type { Writer } from '../writer';
import type { LabelIds } from './label-map';
import type { AccountMatcher } from './match-accounts';
import { type MergedCandidate, mergeCandidate, newCandidate, withIdsOfHere } from './merge-candidate';
import type { CreatorLinks, LinkedProfile } from './merge-creators';
import {
  type Did,
  mergeCreator,
  mergeNote,
  mergePost,
  mergeSnapshot,
  type Owner,
  ordersFor,
} from './merge-parts';
import type { MergeReport } from './report';
import { type RowsHere, readHere } from './rows-here';
import { type Knowledge, sideOf } from './sides';
import type { TheirPart } from './their-rows';

export interface MergeContext {
  db: ShortlistDatabase;
  labels: LabelIds;
  /** The stage of a new candidate whose stage was deleted here. */
  firstStageId: string;
  matcher: AccountMatcher;
  knowledge: Knowledge;
  report: MergeReport;
  /** By their id of a creator: the id here, if it is another one. Grows from part to part. */
  creatorIds: Map<string, string>;
  links: CreatorLinks;
}

/** Merges some of their candidates. Call it inside the transaction of a commit; it reads everything before it changes anything. */
export async function mergePart(context: MergeContext, writer: Writer, part: TheirPart): Promise<void> {
  const { db, matcher, report } = context;
  const theirs = part.candidates.map(({ read }) => read);
  const matched = await matcher.match(db, writer, theirs);
  const here = await readHere(db, writer, part, [...matched.values()]);
  const posts: PostRow[] = [];
  for (const { row, read } of part.candidates) {
    const mine = matched.get(read.id) ?? null;
    if (mine === null && here.unreadable.has(`candidates:${read.id}`)) continue;
    // Removed there, and not here or not any more.
    if (read.trashedAtMs !== null && mine?.trashedAtMs !== null) continue;
    const isUndone = mine !== null && here.undone.has(`candidates:${mine.id}`);
    if (mine !== null) {
      if (mine.id !== read.id) report.joined += 1;
      if (read.trashedAtMs !== null) report.removedThere += 1;
      if (mine.trashedAtMs !== null && !isUndone) report.removedHere += 1;
    }
    const owner = ownerOf(context, read, mine);
    const isLive = read.trashedAtMs === null && (mine === null || mine.trashedAtMs === null || isUndone);
    if (isLive) context.links.add(read, linkedProfile(context, writer, { row, read, mine, owner }));
    const own = mergeOwn(context, writer, { row, mine, owner, isUndone });
    const did = mergeBelongings(context, writer, { read, owner, part, here });
    for (const post of part.posts.get(read.id) ?? []) {
      const known = here.posts.get(`${owner.candidateId} ${post.postId}`);
      const merged = mergePost(known, post, owner.candidateId);
      if (merged) posts.push(merged);
    }
    const profile = {
      ...{ id: owner.candidateId, handle: read.handle, displayName: read.displayName },
      conflicts: own.conflicts,
      bothTexts: own.bothTexts + did.filter((one) => one === 'both').length,
    };
    // What an import has brought is seen by the next import alone.
    const seen = Object.keys(own.values).filter((path) => !path.startsWith('imported.'));
    const isChanged = seen.length > 0 || did.some((one) => one !== 'nothing');
    if (mine === null || isUndone) report.added.push(profile);
    else if (profile.conflicts.length + profile.bothTexts > 0) report.both.push(profile);
    else if (isChanged) report.changed.push(profile);
    else report.same += 1;
  }
  await db.posts.bulkPut(posts);
}

interface Linked {
  row: Row;
  read: CandidateRow;
  mine: CandidateRow | null;
  owner: Owner;
}

function linkedProfile(
  { knowledge }: MergeContext,
  writer: Writer,
  { row, read, mine, owner }: Linked,
): LinkedProfile {
  const here = mine && writer.known('candidates', mine.id);
  const isTheirs = !here || sideOf(here, row, 'notSame', knowledge) === 'theirs';
  const known = mine?.notSame ?? [];
  return {
    ...{ id: owner.candidateId, accountId: mine?.accountId ?? read.accountId, creatorId: owner.creatorId },
    notSame: isTheirs ? read.notSame : known,
    isKnown: mine !== null,
    parted: mine && isTheirs ? read.notSame.filter((id) => !known.includes(id)) : [],
  };
}

/** Another profile of the same creator may have another creator here. */
function ownerOf({ creatorIds }: MergeContext, read: CandidateRow, mine: CandidateRow | null): Owner {
  if (mine !== null) creatorIds.set(read.creatorId, mine.creatorId);
  const creatorId = creatorIds.get(read.creatorId) ?? read.creatorId;
  return { candidateId: mine?.id ?? read.id, creatorId };
}

interface Belongings {
  read: CandidateRow;
  owner: Owner;
  part: TheirPart;
  here: RowsHere;
}

function mergeBelongings(
  { knowledge }: MergeContext,
  writer: Writer,
  { read, owner, part, here }: Belongings,
): Did[] {
  const did: Did[] = [];
  for (const table of ['creators', 'contacts'] as const) {
    if (here.unreadable.has(`${table}:${owner.creatorId}`)) continue;
    const theirs = part[table].get(read.creatorId) ?? null;
    did.push(mergeCreator(writer, table, theirs, { id: owner.creatorId, knowledge }));
  }
  const readable = (table: 'notes' | 'numbers') =>
    (part[table].get(read.id) ?? []).filter(({ id }) => !here.unreadable.has(`${table}:${id}`));
  const texts = new Set(here.notes.get(owner.candidateId) ?? []);
  for (const note of readable('notes')) did.push(mergeNote(writer, note, { owner, texts, knowledge }));
  const numbers = readable('numbers');
  const orders = ordersOf(writer, numbers, here.numbers.get(owner.candidateId) ?? []);
  for (const one of numbers)
    did.push(mergeSnapshot(writer, one, { owner, order: orders.get(one.id) ?? null, knowledge }));
  return did;
}

interface OwnMerge {
  row: Row;
  mine: CandidateRow | null;
  owner: Owner;
  isUndone: boolean;
}

function mergeOwn(
  { labels, firstStageId, knowledge }: MergeContext,
  writer: Writer,
  { row, mine, owner, isUndone }: OwnMerge,
): MergedCandidate {
  const theirs = withIdsOfHere(row, labels);
  if (mine === null) {
    const { values, sources } = newCandidate(theirs, { creatorId: owner.creatorId, stageId: firstStageId });
    writer.create('candidates', row.id, values, sources);
    return { values, sources, conflicts: [], bothTexts: 0 };
  }
  const merged = mergeCandidate(writer.known('candidates', mine.id) as Row, theirs, knowledge, writer.nowMs);
  if (isUndone) merged.values.trashedAtMs = null;
  writer.setKnown('candidates', mine.id, merged.values, merged.sources);
  return merged;
}

/** New snapshots in the order in which they were saved there, each at its place in time here. */
function ordersOf(
  writer: Writer,
  theirs: readonly Row[],
  known: readonly { takenAtMs: number; seq: number }[],
): Map<string, number> {
  const added = theirs
    .filter(({ id }) => writer.known('numbers', id) === null)
    .map(readNumbersRow)
    .filter((row) => row !== null && row.trashedAtMs === null)
    .toSorted((a, b) =>
      known.length > 0 ? (a?.takenAtMs ?? 0) - (b?.takenAtMs ?? 0) : (a?.seq ?? 0) - (b?.seq ?? 0),
    );
  return ordersFor(added as { id: string; takenAtMs: number }[], known);
}
