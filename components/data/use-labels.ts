import type { Label, LabelTable, OwnField } from '../../lib/model/label';
import { listFields, listLabels, usedLabels } from '../../lib/store/list-labels';
import { useLive } from './use-live';

const NONE: never[] = [];

/** The user's tags, lists or stages in their order. Empty while the shortlist cannot be read. */
export function useLabels(table: Exclude<LabelTable, 'fields'>): Label[] {
  const live = useLive(`labels:${table}`, (db) => listLabels(db, table));
  return live.kind === 'answered' ? live.value : NONE;
}

export const namesOf = (labels: readonly Label[]): string[] => labels.flatMap(({ name }) => name ?? []);

/** The tags or lists in use, in the user's order. */
export function useUsedLabels(table: 'tags' | 'lists'): Label[] {
  const live = useLive(`used:${table}`, (db) => usedLabels(db, table));
  return live.kind === 'answered' ? live.value : NONE;
}

/** The user's custom fields in their order. */
export function useFields(): OwnField[] {
  const live = useLive('fields', listFields);
  return live.kind === 'answered' ? live.value : NONE;
}
