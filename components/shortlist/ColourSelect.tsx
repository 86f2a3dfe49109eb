import { useRef } from 'react';
import { LABEL_COLOURS, type Label, type LabelTable } from '../../lib/model/label';
import { newId } from '../../lib/store/clock';
import { say } from '../../lib/words/catalogue/say';
import { colourName } from '../../lib/words/label-words';
import fieldStyles from '../ui/Field.module.css';
import { ColourMark } from './ColourMark';
import styles from './Labels.module.css';
import type { EditLabels } from './use-label-edits';

interface ColourSelectProps {
  table: LabelTable;
  label: Label;
  name: string;
  edit: EditLabels;
}

/** The colour of a tag, stage or list. Arrow keys go through the colours; all of them together are one undo step. */
export function ColourSelect({ table, label, name, edit }: ColourSelectProps) {
  const step = useRef(newId());
  return (
    <span className={styles.colour}>
      <ColourMark colour={label.colour} />
      <select
        className={`${fieldStyles.control} ${styles.colours}`}
        aria-label={say('shortlist.labels.colour-of', { table, name })}
        value={label.colour ?? ''}
        onChange={(event) => {
          const colour = LABEL_COLOURS.find((one) => one === event.target.value) ?? null;
          const words = () =>
            colour
              ? say('shortlist.labels.colour-set', { colour, name })
              : say('shortlist.labels.colour-removed', { name });
          void edit([{ type: 'change-label', table, id: label.id, values: { colour } }], words, step.current);
        }}
        onBlur={() => {
          step.current = newId();
        }}
      >
        <option value="">{say('shortlist.labels.colour-none')}</option>
        {LABEL_COLOURS.map((colour) => (
          <option key={colour} value={colour}>
            {colourName(colour)}
          </option>
        ))}
      </select>
    </span>
  );
}
