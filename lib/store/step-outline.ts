import { type CellChange, cellChangesIn } from './changed-cells';
import { eachRow, seqsOf, stampsAt } from './commit-rows';
import type { ShortlistDatabase } from './database';
import { undosOf } from './history-runs';
import type { ChangeRow, CommitKind, RecordChange, RecordTable } from './schema';
import { isLabelTable } from './undo-labels';

/** Commits that bring many profiles from a file. */
const FROM_FILES: readonly CommitKind[] = ['many-imported', 'many-merged'];

export const isFromFile = (kind: CommitKind): boolean => FROM_FILES.includes(kind);

/** A record with the stamp of the transaction that wrote it. */
export interface StampedRecord {
  record: RecordChange;
  stamp: string;
}

/** What is known of a step of the history without holding its rows, which of a long import are hundreds of megabytes. */
export interface StepOutline {
  commitId: string;
  /** Its oldest row. */
  first: ChangeRow;
  /** The numbers of all its rows, oldest first. */
  seqs: readonly number[];
  /** If it was undone and then grew or was done again: the number of the first row of that undo. Otherwise 0. */
  since: number;
  /** The commits that undid it, newest first. */
  undoIds: readonly string[];
  /** The stamps of its rows and of its undos. */
  stamps: Set<string>;
  /** Candidates that it created. */
  created: ReadonlySet<string>;
  /** Candidates that its rows from `since` on created, and their creators. */
  owners: ReadonlySet<string>;
  /** What it did to tags, lists, stages and fields, oldest first. */
  labels: readonly (StampedRecord & { seq: number })[];
  /** The ids of the rows that it changed, by table; only of `COUNTED`. */
  changed: ReadonlyMap<RecordTable, ReadonlySet<string>>;
  /** Of a change of cells: each of them. */
  cells: readonly CellChange[];
}

/** A change of notes or of email addresses alone changes no row of the candidates. */
const COUNTED: readonly RecordTable[] = ['candidates', 'notes', 'contacts', 'queue'];

/** Null if the commit is no longer known. `going` is an undo of it that has begun and not ended. */
export async function outlineOf(
  db: ShortlistDatabase,
  commitId: string,
  going?: string,
): Promise<StepOutline | null> {
  const seqs = await seqsOf(db, commitId);
  const undoIds = await undosOf(db, commitId, seqs[0] ?? 0);
  const undoSeqs = await Promise.all(undoIds.map((id) => seqsOf(db, id)));
  const since = undoSeqs[undoIds.findIndex((id) => id !== going)]?.[0] ?? 0;
  const stamps = await stampsAt(db, undoSeqs.flat());
  const [created, owners] = [new Set<string>(), new Set<string>()];
  const changed = new Map(COUNTED.map((table) => [table, new Set<string>()]));
  const labels: (StampedRecord & { seq: number })[] = [];
  const cells: CellChange[] = [];
  let first: ChangeRow | null = null;
  await eachRow(db, seqs, (row) => {
    const { seq = 0, stamp, kind, records } = row;
    first ??= row;
    stamps.add(stamp);
    for (const record of records) {
      const { table, id } = record;
      changed.get(table)?.add(id);
      if (isLabelTable(table)) labels.push({ record, stamp, seq });
      if (table !== 'candidates' || !record.created) continue;
      created.add(id);
      if (seq > since) owners.add(id).add(String(record.after.creatorId));
    }
    if (kind === 'many-cells') cells.push(...cellChangesIn(records));
  });
  return first && { commitId, first, seqs, since, undoIds, stamps, created, owners, labels, changed, cells };
}
