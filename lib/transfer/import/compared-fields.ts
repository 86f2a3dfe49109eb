import type { FieldName, SavedCandidate, SavedShortlist, Value } from './comparison';
import type { ImportedCreator, Variant } from './merge-rows';

/** A field of a creator with what the file and a saved profile say about it. */
interface ComparedField {
  field: FieldName;
  variants: readonly Variant<Value>[];
  mineOf(saved: SavedCandidate): Value | null;
}

/** The fields of one profile. What is about the person stands with the first one alone. */
export function fieldsOf(
  creator: ImportedCreator,
  isFirst: boolean,
  { fields, stages }: SavedShortlist,
): ComparedField[] {
  const stageName = (id: string, name: string | null) =>
    name ?? stages.find((one) => one.id === id)?.name ?? id;
  const own = creator.own.map(({ field, values }): ComparedField => {
    const id = fields.find(({ name }) => name.toLowerCase() === field.toLowerCase())?.id;
    return {
      field: `own:${field}`,
      variants: values,
      mineOf: (one) => (id === undefined ? null : (one.fields[id] ?? null)),
    };
  });
  const plain: ComparedField[] = [
    { field: 'name', variants: creator.name, mineOf: ({ displayName }) => displayName },
    {
      field: 'stage',
      variants: creator.stage,
      mineOf: ({ stage, stageName: name }) => plainStage(stageName(stage, name)),
    },
    ...own,
  ];
  if (!isFirst) return plain;
  return [
    ...plain,
    { field: 'email', variants: creator.email, mineOf: ({ email }) => email },
    { field: 'phone', variants: creator.phone, mineOf: ({ phone }) => phone ?? null },
    { field: 'fee-asked', variants: creator.fees.asked, mineOf: ({ fee }) => fee },
    { field: 'fee-offered', variants: creator.fees.offered, mineOf: ({ offered }) => offered ?? null },
    { field: 'fee-agreed', variants: creator.fees.agreed, mineOf: ({ agreed }) => agreed ?? null },
  ];
}

/** Without pictures: "🤝 Negotiating" is "negotiating". */
export const plainStage = (name: string): string =>
  name
    .replace(/\p{Extended_Pictographic}|[\u{1f3fb}-\u{1f3ff}]|\ufe0f|\u200d/gu, '')
    .trim()
    .toLowerCase();

export function sameValue(field: FieldName, a: Value, b: Value): boolean {
  if (typeof a === 'object' && typeof b === 'object')
    return a.amount === b.amount && a.currency === b.currency;
  if (typeof a !== 'string' || typeof b !== 'string') return a === b;
  return field === 'stage' ? plainStage(a) === plainStage(b) : a.toLowerCase() === b.toLowerCase();
}
