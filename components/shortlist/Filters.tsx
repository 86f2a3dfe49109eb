import { useId } from 'react';
import { STAGES } from '../../lib/model/candidate';
import { PLATFORM_IDS, PLATFORM_NAMES } from '../../lib/model/platform';
import fieldStyles from '../ui/Field.module.css';
import { TextField } from '../ui/TextField';
import styles from './Filters.module.css';
import { STAGE_WORDS } from './kept-words';
import type { Narrowing } from './narrowing';
import { useKnownTags } from './use-known-tags';
import { useSearchKey } from './use-search-key';

interface FiltersProps {
  narrowing: Narrowing;
  onChange(narrowing: Narrowing): void;
}

/** What the table is narrowed to; an empty choice lets everybody through. */
export function Filters({ narrowing, onChange }: FiltersProps) {
  const tags = useKnownTags();
  const box = useSearchKey<HTMLElement>();
  const set = (name: keyof Narrowing) => (value: string) => onChange({ ...narrowing, [name]: value });
  return (
    <section ref={box} aria-label="Filters" className={styles.filters}>
      <TextField
        label="Search"
        type="search"
        placeholder="Name, note or tag"
        value={narrowing.search}
        onChange={set('search')}
      />
      <Choice label="Platform" value={narrowing.platform} onChange={set('platform')}>
        {PLATFORM_IDS.map((id) => [id, PLATFORM_NAMES[id]])}
      </Choice>
      <Choice label="Stage" value={narrowing.stage} onChange={set('stage')}>
        {STAGES.map((stage) => [stage, STAGE_WORDS[stage]])}
      </Choice>
      <Choice label="Tag" value={narrowing.tag} onChange={set('tag')}>
        {tags.map((tag) => [tag, tag])}
      </Choice>
    </section>
  );
}

interface ChoiceProps {
  label: string;
  value: string;
  onChange(value: string): void;
  /** Values with their words. */
  children: (readonly [value: string, words: string])[];
}

function Choice({ label, value, onChange, children }: ChoiceProps) {
  const id = useId();
  return (
    <div className={fieldStyles.field}>
      <label className={fieldStyles.label} htmlFor={id}>
        {label}
      </label>
      <select
        id={id}
        className={fieldStyles.control}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      >
        <option value="">Any</option>
        {children.map(([option, words]) => (
          <option key={option} value={option}>
            {words}
          </option>
        ))}
      </select>
    </div>
  );
}
