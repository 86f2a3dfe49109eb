import { useId } from 'react';
import type { Stage } from '../../lib/model/candidate';
import { say } from '../../lib/words/catalogue/say';
import { stageWords } from '../../lib/words/saved-words';
import { useLabels } from '../data/use-labels';
import fieldStyles from '../ui/Field.module.css';
import styles from './StagePicker.module.css';

interface StagePickerProps {
  value: Stage;
  /** The stage's own name; null for a built-in name. */
  name: string | null;
  onChange(stage: Stage): void;
  /** The candidate's name, if several pickers are on the screen; without it the picker shows its own label. */
  of?: string;
}

/** How far the work with a candidate has come. Uses the browser's own list, which extends beyond a small popup. */
export function StagePicker({ value, name, onChange, of }: StagePickerProps) {
  const id = useId();
  const known = useLabels('stages');
  // Until the stages are known, the list contains the current one, so that it is never empty.
  const stages = known.some((stage) => stage.id === value) ? known : [{ id: value, name }, ...known];
  const picker = (
    <select
      id={id}
      className={`${fieldStyles.control} ${styles.picker}`}
      aria-label={of === undefined ? undefined : say('shortlist.stage.of', { account: of })}
      value={value}
      onChange={(event) => onChange(event.target.value)}
    >
      {stages.map((stage) => (
        <option key={stage.id} value={stage.id}>
          {stageWords(stage)}
        </option>
      ))}
    </select>
  );
  if (of !== undefined) return picker;
  return (
    <div className={fieldStyles.field}>
      <label className={fieldStyles.label} htmlFor={id}>
        {say('shortlist.stage.label')}
      </label>
      {picker}
    </div>
  );
}
