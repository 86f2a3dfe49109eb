import type { Candidate, Fee } from '../model/candidate';
import type { CellValues } from '../model/cell-values';
import type { CellKind } from './cell-column';

/** What a cell holds: a number, a text, or nothing. */
export type RawCell = string | number | null;

/** "450 EUR": the amount as a plain number, so that no program takes its mark for a grouping one. */
const feeText = ({ amount, currency }: Fee): string => `${amount} ${currency}`;

/** The exact value of a cell that a user fills. `readCell` reads its text as the same value. */
export function rawCell(kind: CellKind, candidate: Candidate, stageName: string): RawCell {
  switch (kind.is) {
    case 'stage':
      return stageName;
    case 'fee':
    case 'offered':
    case 'agreed': {
      const price = candidate[kind.is];
      return price ? feeText(price) : null;
    }
    case 'rating':
      return candidate.rating ?? null;
    case 'email':
      return candidate.email;
    case 'nextAction':
      return candidate.nextAction?.text || null;
    case 'nextActionDay':
      return candidate.nextAction?.day ?? null;
    case 'tags':
    case 'lists':
      return candidate[kind.is].join(', ') || null;
    case 'note':
      return candidate.notes || null;
    case 'field':
      return candidate.fields[kind.field.id] ?? null;
  }
}

/** The value of a cell, to be given to other cells of the same kind. */
export function valuesIn(kind: CellKind, candidate: Candidate): CellValues {
  switch (kind.is) {
    case 'stage':
      return { stage: candidate.stage };
    case 'fee':
    case 'offered':
    case 'agreed':
      return { [kind.is]: candidate[kind.is] ?? null };
    case 'rating':
      return { rating: candidate.rating ?? null };
    case 'email':
      return { email: candidate.email };
    case 'nextAction':
      return { nextAction: { text: candidate.nextAction?.text ?? '' } };
    case 'nextActionDay':
      return { nextAction: { day: candidate.nextAction?.day ?? null } };
    case 'tags':
    case 'lists':
      return { [kind.is]: candidate[kind.is] };
    case 'note':
      return { note: candidate.notes };
    case 'field':
      return { fields: { [kind.field.id]: candidate.fields[kind.field.id] ?? null } };
  }
}

/** The values of several cells of one row. */
export function joinValues(all: readonly CellValues[]): CellValues {
  const joined: CellValues = {};
  for (const { nextAction, fields, openCurrencies, ...values } of all) {
    Object.assign(joined, values);
    if (nextAction) joined.nextAction = { ...joined.nextAction, ...nextAction };
    if (openCurrencies) joined.openCurrencies = [...(joined.openCurrencies ?? []), ...openCurrencies];
    if (fields) joined.fields = { ...joined.fields, ...fields };
  }
  return joined;
}
