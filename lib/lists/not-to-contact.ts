import type { ListEngine } from './list-engine';
import { EVERYTHING, type ListQuery } from './list-query';

/** A profile whose creator must not be contacted, and its stage. */
export interface NotToContact {
  id: string;
  stage: string;
}

export const NOT_TO_CONTACT: ListQuery = {
  ...EVERYTHING,
  filters: [{ kind: 'any-of', column: 'doNotContact', values: ['yes'] }],
};

/** The stages of those of the marked profiles that are asked about. */
export function stagedRows({ index }: ListEngine, ids: readonly string[]): NotToContact[] {
  const { codes, dictionaries } = index.columns;
  return ids.map((id) => {
    const code = codes.stage[index.positionOf(id) ?? -1];
    return { id, stage: (code === undefined ? null : dictionaries.stage[code]) ?? '' };
  });
}
