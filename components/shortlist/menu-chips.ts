import { PLATFORM_NAMES, type PlatformId } from '../../lib/model/platform';
import { say } from '../../lib/words/catalogue/say';
import { stageWords } from '../../lib/words/saved-words';
import type { CandidateFilters } from '../data/candidate-filters';
import type { FilterLabels } from '../data/use-filter-labels';

/** A filter that was chosen in a menu above the table, in the words of its chip. */
export interface MenuChip {
  id: 'platform' | 'stage' | 'tag';
  /** The name of the menu. */
  name: string;
  words: string;
}

/** The menus that filter. A narrow window folds them away, and a filter that nobody sees hides profiles for no visible reason. */
export function menuChips({ platform, stage, tag }: CandidateFilters, labels: FilterLabels): MenuChip[] {
  const of = <Item extends { id: string }>(
    all: readonly Item[],
    id: string,
    words: (one: Item) => string,
  ) => {
    const chosen = all.find((one) => one.id === id);
    return chosen ? words(chosen) : '';
  };
  const chips = [
    ['platform', say('filter.platform'), platform && PLATFORM_NAMES[platform as PlatformId]],
    ['stage', say('filter.stage'), of(labels.stages, stage, stageWords)],
    ['tag', say('filter.tag'), of(labels.tags, tag, ({ name }) => name ?? '')],
  ] as const;
  return chips
    .filter(([, , value]) => value !== '')
    .map(([id, name, value]) => ({ id, name, words: say('filter.chip', { name, value }) }));
}
