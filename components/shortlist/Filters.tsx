import { PLATFORM_IDS, PLATFORM_NAMES } from '../../lib/model/platform';
import { stageWords } from '../../lib/words/saved-words';
import type { CandidateFilters } from '../data/candidate-filters';
import { useLabels, useUsedLabels } from '../data/use-labels';
import { Select } from '../ui/Select';
import { TextField } from '../ui/TextField';
import styles from './Filters.module.css';
import { useSearchKey } from './use-search-key';

const ANY = ['', 'Any'] as const;

interface FiltersProps {
  filters: CandidateFilters;
  onChange(filters: CandidateFilters): void;
}

/** Filters the profiles in the table; an empty filter matches all. */
export function Filters({ filters, onChange }: FiltersProps) {
  const stages = useLabels('stages');
  const tags = useUsedLabels('tags');
  const box = useSearchKey<HTMLElement>();
  const set = (name: keyof CandidateFilters) => (value: string) => onChange({ ...filters, [name]: value });
  return (
    <section ref={box} aria-label="Filters" className={styles.filters}>
      <TextField
        label="Search"
        type="search"
        placeholder="Name, link, note or tag"
        value={filters.search}
        onChange={set('search')}
      />
      <Select
        label="Platform"
        value={filters.platform}
        onChange={set('platform')}
        options={[ANY, ...PLATFORM_IDS.map((id) => [id, PLATFORM_NAMES[id]] as const)]}
      />
      <Select
        label="Stage"
        value={filters.stage}
        onChange={set('stage')}
        options={[ANY, ...stages.map((stage) => [stage.id, stageWords(stage)] as const)]}
      />
      <Select
        label="Tag"
        value={filters.tag}
        onChange={set('tag')}
        options={[ANY, ...tags.map(({ name }) => [name ?? '', name ?? ''] as const)]}
      />
    </section>
  );
}
