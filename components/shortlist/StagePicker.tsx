import { useId } from 'react';
import { STAGES, type Stage } from '../../lib/model/candidate';
import { STAGE_WORDS } from '../../lib/words/saved-words';
import fieldStyles from '../ui/Field.module.css';
import styles from './StagePicker.module.css';

interface StagePickerProps {
  value: Stage;
  onChange(stage: Stage): void;
  /** The candidate's name, if several pickers are on the screen; without it the picker shows its own label. */
  of?: string;
}

/** How far the work with a candidate has come. Uses the browser's own list, which extends beyond a small popup. */
export function StagePicker({ value, onChange, of }: StagePickerProps) {
  const id = useId();
  const picker = (
    <select
      id={id}
      className={`${fieldStyles.control} ${styles.picker}`}
      aria-label={of === undefined ? undefined : `Stage of ${of}`}
      value={value}
      onChange={(event) => {
        const stage = STAGES.find((known) => known === event.target.value);
        if (stage) onChange(stage);
      }}
    >
      {STAGES.map((stage) => (
        <option key={stage} value={stage}>
          {STAGE_WORDS[stage]}
        </option>
      ))}
    </select>
  );
  if (of !== undefined) return picker;
  return (
    <div className={fieldStyles.field}>
      <label className={fieldStyles.label} htmlFor={id}>
        Stage
      </label>
      {picker}
    </div>
  );
}
