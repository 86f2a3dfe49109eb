import { say } from '../../lib/words/catalogue/say';
import { formatNumber } from '../../lib/words/numbers';
import { useLabels } from '../data/use-labels';
import { Select } from '../ui/Select';
import { HandOverPreview } from './HandOverPreview';
import { chosenOf, type HandOverWhat, type ListedProfiles } from './handed-over';

interface HandOverFormProps {
  listed: ListedProfiles;
  what: HandOverWhat;
  onWhat(what: HandOverWhat): void;
}

/** The choice among the profiles of the list, and what it makes. */
export function HandOverForm({ listed, what, onWhat }: HandOverFormProps) {
  const lists = useLabels('lists');
  const { all, filtered, selected } = listed.counts;
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
      choice={what}
      choose={() => chosenOf(what, listed)}
      name={list?.name ?? null}
    >
      <Select label={say('hand-over.dialog.what')} value={what} options={options} onChange={onWhat} />
    </HandOverPreview>
  );
}
