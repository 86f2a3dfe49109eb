import type { Change } from './change';
import type { LabelTable } from './labels';
import { readLabelRow } from './rows';
import type { Values } from './schema';
import { tidyTags } from './tags';
import type { Writer } from './writer';

type LabelChange = Extract<Change, { type: 'change-label' | 'merge-labels' | 'remove-label' }>;

const FIELDS = { tags: 'tagIds', lists: 'listIds', stages: 'stageId' } as const;

/** Renames, reorders, recolours, merges or removes a tag, list or stage, and updates every candidate that has it. */
export async function applyLabelChange(writer: Writer, change: LabelChange): Promise<void> {
  switch (change.type) {
    case 'change-label': {
      const { name, ...values } = change.values;
      const [tidy] = name === undefined ? [] : tidyTags([name]);
      await writer.set(change.table, change.id, { ...values, ...(tidy !== undefined && { name: tidy }) });
      return;
    }
    case 'merge-labels':
      if (change.from === change.into) return;
      await moveMembers(writer, change.table, change.from, change.into);
      await writer.set(change.table, change.from, { trashedAtMs: writer.nowMs });
      return;
    case 'remove-label':
      // Every candidate has a stage, so those of a removed stage go back to Found.
      await moveMembers(writer, change.table, change.id, change.table === 'stages' ? 'found' : null);
      if (change.table === 'stages' && change.id === 'found') return;
      await writer.set(change.table, change.id, { trashedAtMs: writer.nowMs });
  }
}

async function moveMembers(
  writer: Writer,
  table: LabelTable,
  from: string,
  into: string | null,
): Promise<void> {
  const field = FIELDS[table];
  if (into !== null && readLabelRow(await writer.row(table, into)) === null) return;
  for (const row of await writer.all('candidates')) {
    const values: Values = {};
    if (field === 'stageId') {
      if (row.stageId === from && into !== null) values.stageId = into;
    } else if (Array.isArray(row[field]) && row[field].includes(from)) {
      values[`${field}.${from}`] = undefined;
      if (into !== null) values[`${field}.${into}`] = true;
    }
    await writer.set('candidates', row.id, values);
  }
}
