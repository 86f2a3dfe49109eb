import type { LabelTable } from '../../model/label';
import type { ShortlistDatabase } from '../database';
import { inOrder, labelSpelling } from '../labels';
import { mergedInto } from '../merged-labels';
import { type LabelRow, readFieldRow, readLabelRow } from '../rows';
import type { Row } from '../schema';
import { rowFrom } from '../stamped-row';
import type { Writer } from '../writer';
import { copiedRow } from './copied-row';
import { mergeRow } from './merge-row';
import type { Knowledge } from './sides';
import { undoneAmong } from './undone';
import { unreadableHere } from './unreadable-here';

export const LABEL_TABLES: readonly LabelTable[] = ['tags', 'lists', 'stages', 'fields'];

/** By their id of a tag, list, stage or field: its id here, of the one that it was merged into; null if it was deleted in one of the two. */
export type LabelIds = Record<LabelTable, ReadonlyMap<string, string | null>>;

/** Adds their labels that are missing here. Those of one spelling are one; a label that was deleted here stays deleted. */
export async function mergeLabels(
  db: ShortlistDatabase,
  writer: Writer,
  theirRows: Record<LabelTable, readonly Row[]>,
  knowledge: Knowledge,
): Promise<{ ids: LabelIds; changed: number }> {
  let changed = 0;
  const maps = {} as Record<LabelTable, Map<string, string | null>>;
  for (const table of LABEL_TABLES) {
    const mine = await writer.all(table);
    const trashed = mine.filter(({ trashedAtMs }) => trashedAtMs !== null).map(({ id }) => `${table}:${id}`);
    const undone = await undoneAmong(db, trashed);
    const merging = new LabelMerging(table, writer, knowledge, { mine, undone });
    const ids = theirRows[table].map(({ id }) => id);
    const unreadable = await unreadableHere(db, writer, table, ids);
    maps[table] = new Map(ids.map((id) => [id, null]));
    for (const theirs of labelsIn(table, theirRows[table])) {
      if (theirs.label.trashedAtMs === null && !unreadable.has(theirs.label.id))
        maps[table].set(theirs.label.id, merging.merge(theirs));
    }
    changed += merging.changed;
  }
  return { ids: maps, changed };
}

interface ReadLabel {
  label: LabelRow & { kind?: string; options?: string[] };
  row: Row;
}

function labelsIn(table: LabelTable, rows: readonly Row[]): ReadLabel[] {
  const read = table === 'fields' ? readFieldRow : readLabelRow;
  const labels = rows
    .map((row) => ({ label: read(row), row }))
    .filter(({ label }) => label !== null) as ReadLabel[];
  const places = new Map(inOrder(labels.map(({ label }) => label)).map(({ id }, at) => [id, at]));
  return labels.toSorted((a, b) => (places.get(a.label.id) ?? 0) - (places.get(b.label.id) ?? 0));
}

class LabelMerging {
  changed = 0;
  readonly #table: LabelTable;
  readonly #writer: Writer;
  readonly #knowledge: Knowledge;
  readonly #known: Map<string, ReadLabel>;
  readonly #undone: ReadonlySet<string>;

  constructor(
    table: LabelTable,
    writer: Writer,
    knowledge: Knowledge,
    { mine, undone }: { mine: readonly Row[]; undone: ReadonlySet<string> },
  ) {
    [this.#table, this.#writer, this.#knowledge, this.#undone] = [table, writer, knowledge, undone];
    this.#known = new Map(labelsIn(table, mine).map((one) => [one.label.id, one]));
  }

  /** Returns the id here. */
  merge({ label, row }: ReadLabel): string | null {
    const same = this.#known.get(label.id);
    if (same) {
      if (same.label.trashedAtMs !== null) {
        if (!this.#undone.has(`${this.#table}:${label.id}`)) return this.#liveOf(same.label);
        this.#set(label.id, { trashedAtMs: null });
      }
      this.#mergeInto(same, { label, row });
      return label.id;
    }
    const twin = this.#twinOf(label);
    if (twin) {
      this.#addOptions(twin, label);
      return twin.label.id;
    }
    return this.#create({ label, row });
  }

  /** The label that a deleted one was merged into; null for one that was only deleted. */
  #liveOf(deleted: LabelRow): string | null {
    const labels = new Map([...this.#known].map(([id, one]) => [id, one.label]));
    return mergedInto(deleted, labels)?.id ?? null;
  }

  #live(): ReadLabel[] {
    return [...this.#known.values()].filter(({ label }) => label.trashedAtMs === null);
  }

  #twinOf(label: ReadLabel['label']): ReadLabel | undefined {
    return this.#live().find(
      (one) => labelSpelling(one.label) === labelSpelling(label) && one.label.kind === label.kind,
    );
  }

  #create({ label, row }: ReadLabel): string {
    const order = Math.max(0, ...[...this.#known.values()].map((one) => one.label.order)) + 1;
    const name = this.#freeName(label);
    const { values, sources } = copiedRow(row, { name, order });
    this.#writer.create(this.#table, label.id, values, sources);
    this.#known.set(label.id, {
      label: { ...label, name, order },
      row: this.#writer.known(this.#table, label.id) as Row,
    });
    this.changed += 1;
    return label.id;
  }

  /** A field of another kind may have the name. */
  #freeName({ id, name }: LabelRow): string | null {
    const taken = new Set(this.#live().map((one) => labelSpelling(one.label)));
    for (let number = 1; ; number++) {
      const wanted = number === 1 ? name : `${name} ${number}`;
      if (!taken.has(labelSpelling({ id, name: wanted }))) return wanted;
    }
  }

  #mergeInto(mine: ReadLabel, theirs: ReadLabel): void {
    const { values, sources } = mergeRow(mine.row, theirs.row, this.#knowledge, {
      skips: (path) => path !== 'name' && path !== 'colour',
    });
    const renamed = { ...mine.label, name: values.name as string | null };
    const isTaken = this.#live().some(
      (one) => one.label.id !== mine.label.id && labelSpelling(one.label) === labelSpelling(renamed),
    );
    if ('name' in values && isTaken) delete values.name;
    if (Object.keys(values).length > 0) {
      this.#writer.setKnown(this.#table, mine.label.id, values, sources);
      this.changed += 1;
    }
    this.#addOptions(mine, theirs.label);
  }

  #addOptions({ label: { id, options = [] } }: ReadLabel, theirs: ReadLabel['label']): void {
    const added = (theirs.options ?? []).filter((option) => !options.includes(option));
    if (added.length > 0) this.#set(id, { options: [...options, ...added] });
  }

  #set(id: string, values: Record<string, unknown>): void {
    this.#writer.setKnown(this.#table, id, values);
    this.changed += 1;
  }
}

/** The rows of a table that this version can change. */
export const readableRowsOf = (stored: readonly unknown[]): Row[] =>
  stored.map(rowFrom).filter((row) => row !== null);
