import type { FieldKind, OwnField } from '../../model/label';
import { spelling } from '../../store/labels';
import type { GridRow } from './grid';
import { headingText } from './heading-text';
import type { Column, Meaning } from './meanings';
import { valueOfField } from './value-of-field';
import { type ValueShapes, valueShapes } from './value-shapes';

/** Whether a column becomes a field of the user's own. */
export const becomesField = ({ meaning }: Pick<Column, 'meaning'>): boolean =>
  meaning.startsWith('own-') || meaning === 'country';

/**
 * The field that a heading names: the one of the same spelling, else the only one that differs in no more than accents and
 * punctuation, if the values can be of it.
 */
export function fieldCalled(
  column: Pick<Column, 'at' | 'heading' | 'why'>,
  rows: readonly GridRow[],
  fields: readonly OwnField[],
): OwnField | null {
  const { heading } = column;
  if (heading === '' || fields.length === 0) return null;
  const exact = fields.find(({ name }) => spelling(name) === spelling(heading));
  if (exact) return exact;
  const plain = plainName(heading);
  const alike = plain === null ? [] : fields.filter(({ name }) => plainName(name) === plain);
  return alike.length === 1 ? (fieldsFor(column, rows, alike)[0] ?? null) : null;
}

/** Signs that tell names apart: "Budget €" is not "Budget $". */
const TELLING = /[\p{Sc}\p{So}%‰#&@+<>=]/gu;

/** Null for a name of signs alone. */
function plainName(name: string): string | null {
  const words = headingText(name);
  return words === '' ? null : [words, ...(name.match(TELLING) ?? [])].join('|');
}

/** What a column means that the user put into a field: countries stay countries, and all else is of the field's kind. */
export const meaningInto = ({ kind }: OwnField, { meaning }: Pick<Column, 'meaning'>): Meaning =>
  meaning === 'country' && kind === 'text' ? 'country' : `own-${kind}`;

/** The fields that at least half of the values of a column can be read for; all of them for an empty column. */
export function fieldsFor(
  { at, why }: Pick<Column, 'at' | 'why'>,
  rows: readonly GridRow[],
  fields: readonly OwnField[],
): OwnField[] {
  if (fields.length === 0 || why === 'own-part') return [];
  const shapes = valueShapes(rows, at);
  return fields.filter((field) => shapes.filled === 0 || SHARE[field.kind](shapes, field) >= 0.5);
}

/** The share of values that a field of each kind takes. */
const SHARE: Readonly<Record<FieldKind, (shapes: ValueShapes, field: OwnField) => number>> = {
  text: () => 1,
  number: ({ number }) => number,
  date: ({ date }) => date,
  link: ({ webLink, profileLink }) => webLink + profileLink,
  choice: ({ values, filled }, field) =>
    values.filter((value) => valueOfField(field, value) !== null).length / filled,
};
