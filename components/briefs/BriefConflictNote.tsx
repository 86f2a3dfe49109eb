import type { TierBound } from '../../lib/metrics/measures/tiers';
import {
  lineConflictText,
  nameConflictText,
  removedLineConflictText,
} from '../../lib/words/brief-conflict-words';
import { say } from '../../lib/words/catalogue/say';
import type { BriefConflict } from '../data/merge-briefs';
import { Button } from '../ui/Button';
import styles from './Brief.module.css';

interface BriefConflictNoteProps {
  conflict: BriefConflict | undefined;
  /** True if the line was removed here. */
  isRemoved?: boolean;
  tiers: readonly TierBound[];
  onTake(conflict: BriefConflict): void;
}

/** What another window saved in the same place, beside what is typed here. */
export function BriefConflictNote({ conflict, isRemoved = false, tiers, onTake }: BriefConflictNoteProps) {
  if (conflict === undefined) return null;
  const { text, action } = wordsOf(conflict, isRemoved, tiers);
  return (
    <div className={styles.conflict} data-conflict>
      <p dir="auto">{text}</p>
      <Button variant="quiet" onPress={() => onTake(conflict)}>
        {action}
      </Button>
    </div>
  );
}

function wordsOf(conflict: BriefConflict, isRemoved: boolean, tiers: readonly TierBound[]) {
  if (conflict.kind === 'name')
    return { text: nameConflictText(conflict.theirs), action: say('brief.form.use-name') };
  const { theirs } = conflict;
  if (theirs === null)
    return { text: lineConflictText(null, tiers), action: say('brief.form.remove-line-too') };
  return isRemoved
    ? { text: removedLineConflictText(theirs, tiers), action: say('brief.form.restore-line') }
    : { text: lineConflictText(theirs, tiers), action: say('brief.form.use-line') };
}
