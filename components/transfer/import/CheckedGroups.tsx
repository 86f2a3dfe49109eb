import { Tabs } from '@base-ui/react/tabs';
import type { CheckedCounts, RowGroup } from '../../../lib/transfer/import/checked-rows';
import { say } from '../../../lib/words/catalogue/say';
import { formatNumber } from '../../../lib/words/numbers';
import tabStyles from '../../ui/Tabs.module.css';
import { CheckedList } from './CheckedList';
import type { ImportFlow } from './import-flow';

interface CheckedGroupsProps {
  flow: ImportFlow;
  groups: readonly RowGroup[];
  counts: CheckedCounts;
  checks: number;
}

/** The rows of the file, in a tab for each group. */
export function CheckedGroups({ flow, groups, counts, checks }: CheckedGroupsProps) {
  if (groups.length === 0) return null;
  return (
    <Tabs.Root key={checks} defaultValue={groups[0] ?? null}>
      <Tabs.List className={tabStyles.tabs} aria-label={say('import.check.groups')} activateOnFocus>
        {groups.map((group) => (
          <Tabs.Tab key={group} value={group} className={tabStyles.tab}>
            {countWords(group, counts)}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      {groups.map((group) => (
        <Tabs.Panel key={group} value={group} tabIndex={-1}>
          <CheckedList flow={flow} group={group} total={counts[group]} checks={checks} />
        </Tabs.Panel>
      ))}
    </Tabs.Root>
  );
}

/** "18 rows not taken" */
export function countWords(group: RowGroup, counts: CheckedCounts): string {
  const count = counts[group];
  switch (group) {
    case 'refused-rows':
    case 'refused-cells':
    case 'left-rows':
    case 'rows-disagree':
      return say(`import.check.count.${group}`, { count });
    default:
      return say(`import.check.count.${group}`, { count: formatNumber(count) });
  }
}
