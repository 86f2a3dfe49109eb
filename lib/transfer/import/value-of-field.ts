import { readCell } from '../../cells/read-cell';
import type { FieldValue, OwnField } from '../../model/label';

/** A custom field needs neither. */
const CONTEXT = { stages: [], currency: '' };

/**
 * A value of a file as a custom field that is there already takes it, by the rules of its cells. Null if the field does not take
 * it: a field of numbers takes "1.5", and not "soon".
 */
export function valueOfField(field: OwnField, value: FieldValue): FieldValue | null {
  if (field.kind === 'text') return String(value);
  if (field.kind === 'number' && typeof value === 'number') return value;
  const read = readCell({ is: 'field', field }, String(value), CONTEXT);
  return read.ok ? (read.values.fields?.[field.id] ?? null) : null;
}
