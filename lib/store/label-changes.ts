import type { LabelTable } from '../model/label';
import type { LabelChange } from './change';
import { moveLabel, orderLabels } from './label-order';
import { createLabel, labelSpelling, labelsIn, MEMBERS, spelling } from './labels';
import { labelGone, lastStage, nameTaken, Refused, renamedElsewhere } from './refused';
import { type LabelRow, readFieldRow } from './rows';
import type { Values } from './schema';
import { labelName } from './tags';
import type { Writer } from './writer';

/** Changes a tag, list, stage or custom field, and every candidate that it concerns. */
export async function applyLabelChange(writer: Writer, change: LabelChange): Promise<void> {
  const { table } = change;
  const labels = await labelsIn(writer, table);
  switch (change.type) {
    case 'add-label': {
      const name = freeName(labels, table, change.name);
      await createLabel(writer, table, change.id, name, { ...change.field });
      return;
    }
    case 'change-label':
      return changeLabel(writer, change, there(labels, change.id), labels);
    case 'move-label':
      return moveLabel(writer, table, labels, there(labels, change.id).id, change.before);
    case 'order-labels':
      return orderLabels(writer, table, labels, change.ids);
    case 'merge-labels':
      if (change.from === change.into) return;
      await remove(writer, table, there(labels, change.from).id, there(labels, change.into).id);
      // A list that still has its name means the other one.
      return writer.set(table, change.from, { mergedInto: change.into });
    case 'remove-label': {
      const { id } = there(labels, change.id);
      if (table !== 'stages') return remove(writer, table, id, null);
      const others = labels.filter((label) => label.id !== id);
      const into = change.into === undefined ? others[0] : there(others, change.into);
      if (into === undefined) throw lastStage();
      return remove(writer, table, id, into.id);
    }
  }
}

async function changeLabel(
  writer: Writer,
  { table, values: { name, options, ...values }, over }: Extract<LabelChange, { type: 'change-label' }>,
  label: LabelRow,
  labels: readonly LabelRow[],
): Promise<void> {
  const { id } = label;
  const others = labels.filter((one) => one.id !== id);
  const set: Values = { ...values };
  if (options !== undefined) {
    const now = readFieldRow(await writer.row(table, id))?.options ?? [];
    const left = now.filter((option) => !options.remove.includes(option));
    set.options = [...new Set([...left, ...options.add])];
  }
  if (over !== undefined && label.name !== over && label.name !== name) {
    throw renamedElsewhere(label.name ?? id);
  }
  // A built-in stage that gets its built-in name back must not meet a stage that was called so meanwhile.
  if (name === null) freeName(others, table, id);
  if (name !== undefined) set.name = name === null ? null : freeName(others, table, name);
  await writer.set(table, id, set);
}

async function remove(writer: Writer, table: LabelTable, id: string, into: string | null): Promise<void> {
  // Values of a deleted field stay with their candidates, where nothing shows them, until the candidates are erased.
  if (table !== 'fields') await moveMembers(writer, MEMBERS[table], id, into);
  await writer.set(table, id, { trashedAtMs: writer.nowMs });
}

async function moveMembers(
  writer: Writer,
  field: (typeof MEMBERS)[keyof typeof MEMBERS],
  from: string,
  into: string | null,
): Promise<void> {
  for (const { id } of await writer.having(field, from)) {
    const values: Values =
      field === 'stageId'
        ? { stageId: into }
        : { [`${field}.${from}`]: undefined, ...(into !== null && { [`${field}.${into}`]: true }) };
    writer.setKnown('candidates', id, values);
  }
}

function there(labels: readonly LabelRow[], id: string): LabelRow {
  const label = labels.find((one) => one.id === id);
  if (label === undefined) throw labelGone();
  return label;
}

/** The cleaned name; refused if it is not valid or if another label has it. */
function freeName(others: readonly LabelRow[], table: LabelTable, text: string): string {
  const name = labelName(table, text);
  if (!name.ok) throw new Refused(name.reason);
  const taken = others.find((label) => labelSpelling(label) === spelling(name.value));
  if (taken) throw nameTaken(taken.name ?? name.value, table !== 'fields');
  return name.value;
}
