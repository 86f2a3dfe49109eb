import { useRef, useState } from 'react';
import type { FacetCounts } from '../../lib/lists/list-query';
import { say } from '../../lib/words/catalogue/say';
import { type ChosenFilter, isBlank } from '../data/chosen-filters';
import { Popover } from '../ui/Popover';
import { Select } from '../ui/Select';
import styles from './FilterChips.module.css';
import { FilterEditor } from './FilterEditor';
import type { FilterSpec } from './filter-specs';
import { filterWords } from './filter-words';

interface FilterChipsProps {
  specs: readonly FilterSpec[];
  chosen: readonly ChosenFilter[];
  counts: FacetCounts;
  onChange(chosen: ChosenFilter[]): void;
}

/** Further filters: each is a chip that opens its fields, with a button that removes it. */
export function FilterChips({ specs, chosen, counts, onChange }: FilterChipsProps) {
  const [column, setColumn] = useState<string>(specs[0]?.blank.column ?? '');
  /** The chip whose fields are open: it stays while its filter is emptied to choose anew. */
  const [open, setOpen] = useState<string | null>(null);
  const adder = useRef<HTMLSpanElement>(null);
  const specOf = (id: string) => specs.find(({ blank }) => blank.column === id);
  const set = (next: ChosenFilter) =>
    onChange(
      chosen.some((one) => one.column === next.column)
        ? chosen.map((one) => (one.column === next.column ? next : one))
        : [...chosen, next],
    );
  const remove = (isOver: (one: ChosenFilter) => boolean) => {
    const left = chosen.filter((one) => !isOver(one));
    if (left.length === chosen.length) return;
    onChange(left);
    // The button that had the focus is gone.
    adder.current?.querySelector('button')?.focus();
  };
  const editorOf = (spec: FilterSpec) => (
    <FilterEditor
      key={spec.blank.column}
      spec={spec}
      chosen={chosen.find((one) => one.column === spec.blank.column) ?? spec.blank}
      counts={counts}
      onChange={set}
    />
  );
  const adding = specOf(column) ?? specs[0];
  return (
    <>
      <span ref={adder}>
        <Popover
          opener={say('filter.add')}
          title={say('filter.add-title')}
          onClosed={() => onChange(chosen.filter((one) => !isBlank(one)))}
        >
          {() => (
            <>
              <Select
                label={say('filter.by')}
                value={adding?.blank.column ?? ''}
                onChange={setColumn}
                options={specs.map(({ blank, words }) => [blank.column as string, words] as const)}
              />
              {adding && editorOf(adding)}
            </>
          )}
        </Popover>
      </span>
      {chosen.map((one) => {
        const spec = specOf(one.column);
        if (!spec || (isBlank(one) && open !== one.column)) return null;
        return (
          <span key={one.column} className={styles.chip}>
            <Popover
              variant="quiet"
              opener={filterWords(spec, one)}
              title={spec.words}
              onOpened={() => setOpen(one.column)}
              onClosed={() => {
                setOpen(null);
                remove(isBlank);
              }}
            >
              {() => editorOf(spec)}
            </Popover>
            <button
              type="button"
              className={styles.remove}
              aria-label={say('filter.remove', { name: spec.words })}
              onClick={() => remove(({ column: other }) => other === one.column)}
            >
              ×
            </button>
          </span>
        );
      })}
    </>
  );
}
