import { handleText } from '../../../lib/model/place';
import { type ExportTarget, IDENTITIES, REFUSALS } from '../../../lib/transfer/export/targets/target';
import { say } from '../../../lib/words/catalogue/say';
import { separated } from '../../../lib/words/lists';
import formStyles from '../../ui/DialogForm.module.css';
import { Progress } from '../../ui/Progress';
import styles from './ExportForm.module.css';
import type { CheckedRows } from './use-row-check';

interface CheckNotesProps {
  target: ExportTarget;
  /** The target's name. */
  name: string;
  rows: CheckedRows | null;
  /** Whether profiles are still checked for what the tool would refuse. */
  isChecking: boolean;
  total: number;
}

/** What the tool would refuse, and what it would make one record of. Said before the file is written. */
export function CheckNotes({ target, name, rows, isChecking, total }: CheckNotesProps) {
  const { refused, repeated, joined } = rows?.check ?? { refused: {}, repeated: {}, joined: 0 };
  const reasons = REFUSALS.filter((reason) => refused[reason]);
  const left = reasons.reduce((sum, reason) => sum + (refused[reason] ?? 0), 0);
  return (
    <div className={styles.notes} role="status">
      {isChecking && <Progress label={say('export.dialog.checking')} value={rows?.done ?? 0} of={total} />}
      {joined > 0 && <p>{say('export.check.joined', { creators: joined })}</p>}
      {left > 0 && (
        <div>
          <p className={formStyles.warning}>
            {target.isByCreator
              ? say('export.check.refused-creators', { creators: left })
              : say('export.check.refused', { profiles: left })}
          </p>
          <ul className={styles.reasons}>
            {reasons.map((reason) => (
              <li key={reason}>
                {say(`export.refusal.${reason}`, { profiles: refused[reason] ?? 0, target: name })}
              </li>
            ))}
          </ul>
        </div>
      )}
      {IDENTITIES.map((by) => {
        const found = repeated[by];
        if (!found) return null;
        const handles = separated(found.handles.map(handleText));
        return (
          <p key={by} className={formStyles.warning}>
            {say(`export.check.repeated-${by}`, { creators: found.rows, target: name, handles })}
          </p>
        );
      })}
    </div>
  );
}
