import { CELLS, COLUMN_NAMES, type ColumnName } from '../columns';
import { kindsText, type OwnColumn, ownColumnName } from '../own-columns';
import type { FileColumn } from './file-column';

/** The columns of Yardstick's own file, in order: the table of columns, then the user's custom fields. */
export function ownFileColumns(fields: readonly OwnColumn[]): FileColumn[] {
  const kinds = kindsText(fields);
  const columns = COLUMN_NAMES.map((name) =>
    name === 'field_kinds' ? { ...tableColumn(name), value: () => kinds } : tableColumn(name),
  );
  return [...columns, ...fields.map(fieldColumn)];
}

export const tableColumn = (name: ColumnName): FileColumn => ({
  heading: name,
  type: CELLS[name].type,
  value: ({ row }) => row[name],
});

/** A field of the user's own. Two kinds of it have a type in workbooks; the others are text. */
function fieldColumn(field: OwnColumn): FileColumn {
  return {
    heading: ownColumnName(field),
    type: field.kind === 'number' ? 'number' : field.kind === 'date' ? 'moment' : 'text',
    value: ({ candidate }) => candidate.fields[field.id] ?? null,
  };
}
