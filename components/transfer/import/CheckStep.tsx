import { Tabs } from '@base-ui/react/tabs';
import { type CheckedCounts, ROW_GROUPS, type RowGroup } from '../../../lib/transfer/import/checked-rows';
import { MERGE_RULES } from '../../../lib/transfer/import/merge-rule';
import type { PlannedImport } from '../../../lib/transfer/import/planned';
import { say } from '../../../lib/words/catalogue/say';
import { separated } from '../../../lib/words/lists';
import { formatNumber } from '../../../lib/words/numbers';
import { Button } from '../../ui/Button';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { Select } from '../../ui/Select';
import tabStyles from '../../ui/Tabs.module.css';
import { CheckedList } from './CheckedList';
import { remarkWords } from './column-words';
import styles from './Import.module.css';
import type { ImportFlow, ImportState } from './import-flow';

interface CheckStepProps {
  flow: ImportFlow;
  state: ImportState;
  planned: PlannedImport;
  counts: CheckedCounts;
}

/** What the import would do, row by row, and the rule for what is saved already. */
export function CheckStep({ flow, state, planned, counts }: CheckStepProps) {
  const { rule, progress, problem, checks } = state;
  const groups = ROW_GROUPS.filter((group) => counts[group] > 0);
  const kept = rule === 'keep-mine' ? counts.changed : 0;
  const profiles = counts.new + counts.restored + counts.changed - kept - counts.leftOut;
  return (
    <>
      <div className={styles.body} aria-busy={progress !== null}>
        <p role="status">
          {say('import.check.summary', {
            rows: planned.rowCount,
            counts: separated(
              groups.filter((group) => group !== 'left-rows').map((group) => countWords(group, counts)),
            ),
          })}{' '}
          {counts.leftOut > 0 && say('import.check.left-out', { count: counts.leftOut })}
        </p>
        {planned.remarks.map((remark) => (
          <p key={JSON.stringify(remark)} className={styles.hint}>
            {remarkWords(remark, planned.columns)}
          </p>
        ))}
        {(counts.changed > 0 || counts['rows-disagree'] > 0) && (
          <Select
            label={say('import.check.rule')}
            value={rule}
            options={MERGE_RULES.map((one) => [one, say(`import.check.rule.${one}`)] as const)}
            onChange={(next) => void flow.check(next)}
          />
        )}
        {counts['rows-disagree'] > 0 && <p className={styles.hint}>{say('import.check.rule-rows')}</p>}
        {problem && <ProblemNotice problem={problem} onRetry={() => void flow.check(rule)} />}
        {groups.length > 0 && (
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
        )}
        <p className={styles.hint}>{say('import.check.typed')}</p>
        {profiles === 0 && <p>{say('import.check.nothing-hint')}</p>}
      </div>
      <div className={styles.foot} data-part="import-next">
        <Button onPress={flow.back}>{say('import.back')}</Button>
        <Button
          variant="primary"
          disabled={profiles === 0 || progress !== null}
          onPress={() => void flow.save()}
        >
          {profiles === 0 ? say('import.check.nothing') : say('import.check.import', { profiles })}
        </Button>
      </div>
    </>
  );
}

function countWords(group: RowGroup, counts: CheckedCounts): string {
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
