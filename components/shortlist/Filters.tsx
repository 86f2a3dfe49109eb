import { startTransition, useOptimistic } from 'react';
import type { FacetCounts } from '../../lib/lists/list-query';
import { PLATFORM_IDS, PLATFORM_NAMES } from '../../lib/model/platform';
import { say } from '../../lib/words/catalogue/say';
import { formatNumber } from '../../lib/words/numbers';
import { stageWords } from '../../lib/words/saved-words';
import type { CandidateFilters } from '../data/candidate-filters';
import type { FilterLabels } from '../data/use-filter-labels';
import { Fold } from '../ui/Fold';
import { Select } from '../ui/Select';
import { TextField } from '../ui/TextField';
import styles from './Filters.module.css';
import { useSearchKey } from './use-search-key';

interface FiltersProps extends FilterLabels {
  filters: CandidateFilters;
  /** How many profiles each choice would show. */
  counts: FacetCounts;
  /** Gets only what was changed, because what was typed just before may not be in `filters` yet. */
  onChange(change: Partial<CandidateFilters>): void;
}

type Option = readonly [value: string, words: string];

/** Filters the profiles in the table; an empty filter matches all. */
export function Filters({ filters, stages, tags, counts, onChange }: FiltersProps) {
  const box = useSearchKey<HTMLElement>();
  const set = (name: keyof CandidateFilters) => (value: string) => onChange({ [name]: value });
  const [search, showSearch] = useOptimistic(filters.search);
  // The letter stands in the field at once. The rest of the page follows in pieces, so that the next letter need not wait.
  const searchFor = (value: string) =>
    startTransition(() => {
      showSearch(value);
      onChange({ search: value });
    });
  const any: Option = ['', say('filter.any')];
  const option = (value: string, words: string, count = 0): Option => [
    value,
    say('filter.option', { words, count: formatNumber(count) }),
  ];
  return (
    <section ref={box} aria-label={say('filter.region')} className={styles.filters}>
      <TextField
        label={say('filter.search')}
        type="search"
        placeholder={say('filter.search-hint')}
        value={search}
        onChange={searchFor}
      />
      <Fold opener={foldWords(filters)} as="part">
        <Select
          label={say('filter.platform')}
          value={filters.platform}
          onChange={set('platform')}
          options={[any, ...PLATFORM_IDS.map((id) => option(id, PLATFORM_NAMES[id], counts.platform?.[id]))]}
        />
        <Select
          label={say('filter.stage')}
          value={filters.stage}
          onChange={set('stage')}
          options={[
            any,
            ...stages.map((stage) => option(stage.id, stageWords(stage), counts.stage?.[stage.id])),
          ]}
        />
        <Select
          label={say('filter.tag')}
          value={filters.tag}
          onChange={set('tag')}
          options={[any, ...tags.map(({ id, name }) => option(id, name ?? '', counts.tagIds?.[id]))]}
        />
      </Fold>
    </section>
  );
}

/** What opens the menus in a narrow window, with how many of them filter. */
function foldWords({ platform, stage, tag }: CandidateFilters): string {
  const chosen = [platform, stage, tag].filter((one) => one !== '').length;
  return chosen === 0 ? say('filter.fold') : say('filter.fold-some', { count: formatNumber(chosen) });
}
