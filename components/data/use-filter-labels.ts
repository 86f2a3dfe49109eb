import type { Label } from '../../lib/model/label';
import { say } from '../../lib/words/catalogue/say';
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
  const stages = withDeleted(useWithChosen(useLabels('stages'), stage), stage);
  const used = new Set(useUsedLabels('tags').map(({ id }) => id));
  const tags = withDeleted(useWithChosen(useLabels('tags'), tag), tag);
  return { stages, tags: tags.filter(({ id }) => id === tag || used.has(id)) };
}

/** A saved view may ask for a stage or tag that was deleted since. It matches nothing, and the menu says why. */
function withDeleted(labels: readonly Label[], chosen: string): readonly Label[] {
  if (chosen === '' || labels.length === 0 || labels.some(({ id }) => id === chosen)) return labels;
  return [...labels, { id: chosen, name: say('filter.gone-value'), colour: null }];
}
