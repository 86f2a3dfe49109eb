import { Collapsible } from '@base-ui/react/collapsible';
import type { CheckedCounts, RowGroup } from '../../../lib/transfer/import/checked-rows';
import { say } from '../../../lib/words/catalogue/say';
import { inOneLine } from '../../../lib/words/problem-words';
import { Button } from '../../ui/Button';
import buttonStyles from '../../ui/Button.module.css';
import { showProblem } from '../../ui/toast';
import { CheckedGroups } from './CheckedGroups';
import styles from './CheckStep.module.css';
import type { ImportFlow } from './import-flow';
import { saveNotTaken } from './save-not-taken';

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
  const save = async () => {
    const saved = await saveNotTaken(flow);
    if (!saved.ok) showProblem(() => inOneLine(saved.problem));
  };
  return (
    <Collapsible.Root>
      <div className={styles.notTaken}>
        <p>{groups.map((group) => say(`import.done.${group}`, { count: counts[group] })).join(' ')}</p>
        <Collapsible.Trigger className={`${buttonStyles.button} ${buttonStyles.plain}`}>
          {say('import.done.show')}
        </Collapsible.Trigger>
        <Button variant="plain" onPress={() => void save()}>
          {say('import.done.save')}
        </Button>
      </div>
      <Collapsible.Panel>
        <CheckedGroups {...{ flow, groups, counts, checks }} />
      </Collapsible.Panel>
    </Collapsible.Root>
  );
}
