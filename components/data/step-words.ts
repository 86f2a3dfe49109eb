import type { CommitKind } from '../../lib/store/schema';
import { filledColumnWords } from '../../lib/words/column-words';
import { listOf } from '../../lib/words/lists';
import type { NamedStep } from './take-back';

/** The kinds of a change to the tags, lists, stages or custom fields themselves. */
export type LabelStepKind = Extract<CommitKind, `label-${string}`>;

export const isLabelStep = (kind: CommitKind): kind is LabelStepKind => kind.startsWith('label-');

/** What a step that changes a price is named by, because its kind is that of every price; undefined for any other step. */
export function priceKind(path: string | null): 'fee-offered' | 'fee-agreed' | undefined {
  if (path === 'price.offered') return 'fee-offered';
  return path === 'price.agreed' ? 'fee-agreed' : undefined;
}

/** How many cells a change of many is about, and in which columns: "Angle, Hook and Fit". */
export function cellValues({ cells, fields }: NamedStep): { cells: number; columns: string } {
  const columns = cells?.columns.map((column) => filledColumnWords(column, fields)) ?? [];
  return { cells: cells?.count ?? 0, columns: listOf(columns) };
}
