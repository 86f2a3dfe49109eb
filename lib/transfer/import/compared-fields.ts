import type { OwnField } from '../../model/label';
import { spelling } from '../../store/labels';
import type { FieldName, SavedCandidate, SavedShortlist, Value } from './comparison';
import type { ImportedCreator, Variants } from './creators';

/** A field of a creator with what the file says about it: at least one value. */
export interface FiledField {
  field: FieldName;
  variants: Variants<Value>;
}

/** The fields of one profile that the file fills. What is about the person stands with the first one alone. */
export function fieldsOf(creator: ImportedCreator, isFirst: boolean): FiledField[] {
  const { name, stage, email, phone, fees } = creator;
  const fields: FiledField[] = [];
  const add = (field: FieldName, variants: Variants<Value>) => {
    if (variants.length > 0) fields.push({ field, variants });
  };
  add('name', name);
  add('stage', stage);
  add('rating', creator.rating);
  add('next-action', creator.nextAction);
  add('audience', creator.audience);
  for (const { field, values } of creator.own) add(`own:${field}`, values);
  if (!isFirst) return fields;
  add('email', email);
  add('phone', phone);
  add('fee-asked', fees.asked);
  add('fee-offered', fees.offered);
  add('fee-agreed', fees.agreed);
  return fields;
}

/** Reads what a saved profile has in a field; null for a gap. */
export function savedValues({
  fields,
  stages,
}: SavedShortlist): (one: SavedCandidate, field: FieldName) => Value | null {
  const fieldIds = new Map(fields.map(({ id, name }) => [spelling(name), id]));
  const stageNames = new Map(stages.map(({ id, name }) => [id, name]));
  return (one, field) => {
    switch (field) {
      case 'name':
        return one.displayName;
      case 'stage':
        return plainStage(one.stageName ?? stageNames.get(one.stage) ?? one.stage);
      case 'rating':
        return one.rating ?? null;
      case 'next-action':
        return one.nextAction ?? null;
      case 'audience':
        return one.audience ?? null;
      case 'email':
        return one.email;
      case 'phone':
        return one.phone ?? null;
      case 'fee-asked':
        return one.fee;
      case 'fee-offered':
        return one.offered ?? null;
      case 'fee-agreed':
        return one.agreed ?? null;
      default: {
        const id = fieldIds.get(spelling(field.slice(4)));
        return id === undefined ? null : (one.fields[id] ?? null);
      }
    }
  };
}

/** Finds the custom field of the shortlist that a field of the file is. */
export function ownFieldsOf({ fields }: SavedShortlist): (field: FieldName) => OwnField | undefined {
  const byName = new Map(fields.map((field) => [spelling(field.name), field]));
  return (field) => (field.startsWith('own:') ? byName.get(spelling(field.slice(4))) : undefined);
}

/** Without pictures: "🤝 Negotiating" is "negotiating". A stage of pictures alone is called by them. */
export function plainStage(name: string): string {
  const words = spelling(name.replace(/\p{Extended_Pictographic}|[\u{1f3fb}-\u{1f3ff}]|\ufe0f|\u200d/gu, ''));
  return words === '' ? spelling(name) : words;
}

export function sameValue(field: FieldName, a: Value, b: Value): boolean {
  if (typeof a === 'object' && typeof b === 'object') return areSameParts({ ...a }, { ...b });
  if (typeof a !== 'string' || typeof b !== 'string') return String(a) === String(b);
  return field === 'stage' ? plainStage(a) === plainStage(b) : a.toLowerCase() === b.toLowerCase();
}

function areSameParts(a: Record<string, unknown>, b: Record<string, unknown>): boolean {
  return [...Object.keys(a), ...Object.keys(b)].every((part) => a[part] === b[part]);
}
