import { Collapsible } from '@base-ui/react/collapsible';
import type { CheckedCounts, RowGroup } from '../../../lib/transfer/import/checked-rows';
import { say } from '../../../lib/words/catalogue/say';
import buttonStyles from '../../ui/Button.module.css';
import { CheckedGroups } from './CheckedGroups';
import styles from './Import.module.css';
import type { ImportFlow } from './import-flow';

interface NotTakenProps {
  flow: ImportFlow;
  counts: CheckedCounts;
  checks: number;
}

const GROUPS = ['refused-rows', 'refused-cells'] as const satisfies readonly RowGroup[];

/** How much of the file was not imported, and on request which rows and cells. */
export function NotTaken({ flow, counts, checks }: NotTakenProps) {
  const groups = GROUPS.filter((group) => counts[group] > 0);
  if (groups.length === 0) return null;
  return (
    <Collapsible.Root>
      <div className={styles.notTaken}>
        <p>{groups.map((group) => say(`import.done.${group}`, { count: counts[group] })).join(' ')}</p>
        <Collapsible.Trigger className={`${buttonStyles.button} ${buttonStyles.plain}`}>
          {say('import.done.show')}
        </Collapsible.Trigger>
      </div>
      <Collapsible.Panel>
        <CheckedGroups {...{ flow, groups, counts, checks }} />
      </Collapsible.Panel>
    </Collapsible.Root>
  );
}
