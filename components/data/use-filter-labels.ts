import type { Label } from '../../lib/model/label';
import type { CandidateFilters } from './candidate-filters';
import { useLabels, useUsedLabels } from './use-labels';
import { useWithChosen } from './with-chosen';

/** The stages and tags to filter by. */
export interface FilterLabels {
  stages: readonly Label[];
  tags: readonly Label[];
}

/** All stages, the tags in use, and the chosen ones even if they are deleted or no longer in use. */
export function useFilterLabels({ stage, tag }: CandidateFilters): FilterLabels {
  const stages = useWithChosen(useLabels('stages'), stage);
  const used = new Set(useUsedLabels('tags').map(({ id }) => id));
  const tags = useWithChosen(useLabels('tags'), tag);
  return { stages, tags: tags.filter(({ id }) => id === tag || used.has(id)) };
}
