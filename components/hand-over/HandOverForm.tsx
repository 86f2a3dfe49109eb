import { say } from '../../lib/words/catalogue/say';
import { formatNumber } from '../../lib/words/numbers';
import { useLabels } from '../data/use-labels';
import { Select } from '../ui/Select';
import { HandOverPreview } from './HandOverPreview';
import { type HandOverWhat, idsOf, type ListedProfiles } from './handed-over';

/** How many profiles there are, pass the filters (null without a filter) and are selected. */
export interface HandOverCounts {
  all: number;
  filtered: number | null;
  selected: number;
}

interface HandOverFormProps {
  listed: ListedProfiles;
  counts: HandOverCounts;
  what: HandOverWhat;
  onWhat(what: HandOverWhat): void;
}

/** The choice among the profiles of the list, and what it makes. */
export function HandOverForm({ listed, counts, what, onWhat }: HandOverFormProps) {
  const lists = useLabels('lists');
  const { all, filtered, selected } = counts;
  const number = (count: number) => ({ count: formatNumber(count) });
  const options: (readonly [HandOverWhat, string])[] = [
    ...(selected > 0 ? [['selected', say('hand-over.dialog.what-selected', number(selected))] as const] : []),
    ...(filtered === null
      ? []
      : [['filtered', say('hand-over.dialog.what-filtered', number(filtered))] as const]),
    ['all', say('hand-over.dialog.what-all', number(all))],
    ...lists.map(
      ({ id, name }) => [`list:${id}`, say('hand-over.dialog.what-list', { name: name ?? id })] as const,
    ),
  ];
  const list = lists.find(({ id }) => what === `list:${id}`);
  return (
    <HandOverPreview
      subject={`${what} ${JSON.stringify(listed.query)}`}
      ids={() => idsOf(what, listed)}
      name={list?.name ?? null}
    >
      <Select label={say('hand-over.dialog.what')} value={what} options={options} onChange={onWhat} />
    </HandOverPreview>
  );
}
