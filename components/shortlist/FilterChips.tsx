import { useRef, useState } from 'react';
import type { FacetCounts } from '../../lib/lists/list-query';
import { say } from '../../lib/words/catalogue/say';
import { type ChosenFilter, isBlank } from '../data/chosen-filters';
import { Button } from '../ui/Button';
import { Popover } from '../ui/Popover';
import { Select } from '../ui/Select';
import styles from './FilterChips.module.css';
import { FilterEditor } from './FilterEditor';
import type { FilterSpec } from './filter-specs';
import { filterWords } from './filter-words';
import type { MenuChip } from './menu-chips';

interface FilterChipsProps {
  specs: readonly FilterSpec[];
  chosen: readonly ChosenFilter[];
  /** The filters that are chosen in menus of their own. */
  menus: readonly MenuChip[];
  counts: FacetCounts;
  onChange(chosen: ChosenFilter[]): void;
  onRemove(menu: MenuChip['id']): void;
  /** Removes all filters. */
  onClear(): void;
}

/** The filters as chips, each with a button that removes it. One without a menu of its own opens its fields. */
export function FilterChips({ specs, chosen, menus, counts, onChange, onRemove, onClear }: FilterChipsProps) {
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
  /** Where a button that had the focus is gone. */
  const focusAdder = () => adder.current?.querySelector('button')?.focus();
  const remove = (isOver: (one: ChosenFilter) => boolean) => {
    const left = chosen.filter((one) => !isOver(one));
    if (left.length === chosen.length) return;
    onChange(left);
    focusAdder();
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
      {menus.map(({ id, name, words }) => (
        <span key={id} className={styles.chip}>
          <span className={styles.words}>{words}</span>
          <RemoveChip
            name={name}
            onRemove={() => {
              onRemove(id);
              focusAdder();
            }}
          />
        </span>
      ))}
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
            <RemoveChip
              name={spec.words}
              onRemove={() => remove(({ column: other }) => other === one.column)}
            />
          </span>
        );
      })}
      {menus.length + chosen.filter((one) => !isBlank(one)).length > 0 && (
        <Button
          variant="quiet"
          onPress={() => {
            onClear();
            focusAdder();
          }}
        >
          {say('filter.clear')}
        </Button>
      )}
    </>
  );
}

function RemoveChip({ name, onRemove }: { name: string; onRemove(): void }) {
  return (
    <button
      type="button"
      className={styles.remove}
      aria-label={say('filter.remove', { name })}
      onClick={onRemove}
    >
      ×
    </button>
  );
}
