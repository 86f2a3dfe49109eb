import { useRef } from 'react';
import { say } from '../../lib/words/catalogue/say';
import type { ChosenFilter } from '../data/chosen-filters';
import { withChosen } from '../data/with-chosen';
import type { FilterSpec } from './filter-specs';

/** What can be filtered by, together with what the chosen filters still ask for although it was deleted or removed. */
export function useFilterSpecs(specs: readonly FilterSpec[], chosen: readonly ChosenFilter[]): FilterSpec[] {
  const before = useRef<readonly FilterSpec[]>([]);
  const all = withChosen(
    specs,
    before.current,
    ({ blank }) => chosen.some(({ column }) => column === blank.column),
    ({ blank }) => blank.column,
  ).map((spec) => withChosenOptions(spec, before.current, chosen));
  before.current = all;
  // A saved view may filter by a field that was deleted since: nothing may be filtered without a chip that says so.
  const gone = chosen.filter(({ column }) => !all.some(({ blank }) => blank.column === column));
  return [...all, ...gone.map((blank) => ({ words: say('filter.gone'), blank }))];
}

function withChosenOptions(
  spec: FilterSpec,
  before: readonly FilterSpec[],
  chosen: readonly ChosenFilter[],
): FilterSpec {
  const { column } = spec.blank;
  const filter = chosen.find((one) => one.column === column);
  if (spec.options === undefined || filter?.kind !== 'values') return spec;
  const known = before.find(({ blank }) => blank.column === column)?.options ?? [];
  const isChosen = ([value]: readonly [string, string]) => filter.values.includes(value);
  return { ...spec, options: withChosen(spec.options, known, isChosen, ([value]) => value) };
}
