import { REFUSALS } from '../../../lib/transfer/export/targets/target';
import { say } from '../../../lib/words/catalogue/say';
import { Progress } from '../../ui/Progress';
import styles from './ExportForm.module.css';
import type { CheckedRows } from './use-row-check';

interface CheckNotesProps {
  targetId: string;
  /** The target's name. */
  target: string;
  rows: CheckedRows | null;
  /** Whether profiles are still checked for what the tool would refuse. */
  isChecking: boolean;
  total: number;
}

/** What the tool would refuse, and what it would make one record of. Said before the file is written. */
export function CheckNotes({ targetId, target, rows, isChecking, total }: CheckNotesProps) {
  const { refused, repeated } = rows?.check ?? { refused: {}, repeated: 0 };
  const reasons = REFUSALS.filter((reason) => refused[reason]);
  const profiles = reasons.reduce((sum, reason) => sum + (refused[reason] ?? 0), 0);
  return (
    <div className={styles.notes} role="status">
      {isChecking && <Progress label={say('export.dialog.checking')} value={rows?.done ?? 0} of={total} />}
      {profiles > 0 && (
        <div>
          <p className={styles.warning}>{say('export.check.refused', { profiles })}</p>
          <ul className={styles.reasons}>
            {reasons.map((reason) => (
              <li key={reason}>
                {say(`export.refusal.${reason}`, { profiles: refused[reason] ?? 0, target })}
              </li>
            ))}
          </ul>
        </div>
      )}
      {repeated > 0 && (targetId === 'hubspot' || targetId === 'aspire') && (
        <p className={styles.warning}>{say(`export.check.repeated-${targetId}`, { profiles: repeated })}</p>
      )}
    </div>
  );
}
