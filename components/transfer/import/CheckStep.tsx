import { type CheckedCounts, ROW_GROUPS } from '../../../lib/transfer/import/checked-rows';
import { MERGE_RULES } from '../../../lib/transfer/import/merge-rule';
import type { PlannedImport } from '../../../lib/transfer/import/planned';
import { say } from '../../../lib/words/catalogue/say';
import { separated } from '../../../lib/words/lists';
import { Button } from '../../ui/Button';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { Select } from '../../ui/Select';
import { CheckedGroups, countWords } from './CheckedGroups';
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
  const profiles = counts.taken;
  const hasSaved = counts.changed + counts.same + counts.restored > 0;
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
        {counts.leftInTrash > 0 && (
          <p className={styles.hint}>{say('import.check.in-trash', { count: counts.leftInTrash })}</p>
        )}
        {counts.mergedNames.length > 0 && <p className={styles.hint}>{mergedText(counts.mergedNames)}</p>}
        {planned.remarks.map((remark) => (
          <p key={JSON.stringify(remark)} className={styles.hint}>
            {remarkWords(remark, planned.columns)}
          </p>
        ))}
        {(hasSaved || counts['rows-disagree'] > 0) && (
          <Select
            label={say('import.check.rule')}
            value={rule}
            options={MERGE_RULES.map((one) => [one, say(`import.check.rule.${one}`)] as const)}
            onChange={(next) => void flow.check(next)}
          />
        )}
        {hasSaved && <p className={styles.hint}>{say('import.check.rule-yours')}</p>}
        {counts['rows-disagree'] > 0 && <p className={styles.hint}>{say('import.check.rule-rows')}</p>}
        {problem && <ProblemNotice problem={problem} onRetry={() => void flow.check(rule)} />}
        <CheckedGroups flow={flow} groups={groups} counts={counts} checks={checks} />
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

/** More names say nothing more. */
const MAX_NAMES = 12;

function mergedText(merged: CheckedCounts['mergedNames']): string {
  const rest = merged.length - MAX_NAMES;
  const names = merged.slice(0, MAX_NAMES).map((one) => say('import.check.merged-name', { ...one }));
  return say('import.check.merged', {
    count: merged.length,
    names: separated(rest > 0 ? [...names, say('import.check.merged-more', { count: rest })] : names),
  });
}
