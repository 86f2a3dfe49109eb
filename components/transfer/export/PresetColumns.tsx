import { useState } from 'react';
import { say } from '../../../lib/words/catalogue/say';
import { Button } from '../../ui/Button';
import formStyles from '../../ui/DialogForm.module.css';
import { FieldGroup } from '../../ui/FieldGroup';
import { Select } from '../../ui/Select';
import { columnWords } from './column-words';
import styles from './ExportForm.module.css';

interface PresetColumnsProps {
  /** The headings of all columns that there are. */
  known: readonly string[];
  columns: readonly string[];
  onChange(columns: readonly string[]): void;
}

const NONE = '';

/** The chosen columns in the order of the file, and what can be added: by a button, since each arrow key chooses another one. */
export function PresetColumns({ known, columns, onChange }: PresetColumnsProps) {
  const left = known.filter((heading) => !columns.includes(heading));
  const [chosen, setChosen] = useState(NONE);
  const isChosen = left.includes(chosen);
  const add = () => {
    onChange([...columns, chosen]);
    setChosen(NONE);
  };
  const move = (at: number, by: 1 | -1) => {
    const moved = columns.toSpliced(at, 1);
    onChange(moved.toSpliced(at + by, 0, columns[at] ?? ''));
  };
  return (
    <FieldGroup legend={say('export.preset.columns')}>
      {columns.length > 0 && (
        <ol className={styles.columns}>
          {columns.map((heading, at) => (
            <li key={heading} className={styles.column}>
              <span>
                {columnWords(heading)} <code className={styles.heading}>{heading}</code>
              </span>
              <Button
                variant="quiet"
                name={say('export.preset.up', { column: columnWords(heading) })}
                disabled={at === 0}
                onPress={() => move(at, -1)}
              >
                ↑
              </Button>
              <Button
                variant="quiet"
                name={say('export.preset.down', { column: columnWords(heading) })}
                disabled={at === columns.length - 1}
                onPress={() => move(at, 1)}
              >
                ↓
              </Button>
              <Button
                variant="quiet"
                name={say('export.preset.take-out', { column: columnWords(heading) })}
                onPress={() => onChange(columns.filter((one) => one !== heading))}
              >
                ×
              </Button>
            </li>
          ))}
        </ol>
      )}
      {left.length > 0 && (
        <div className={formStyles.actions}>
          <Select
            label={say('export.preset.add')}
            value={isChosen ? chosen : NONE}
            options={[
              [NONE, say('export.preset.choose')],
              ...left.map(
                (heading) =>
                  [
                    heading,
                    say('export.preset.column', { words: columnWords(heading), column: heading }),
                  ] as const,
              ),
            ]}
            onChange={setChosen}
          />
          <Button disabled={!isChosen} onPress={add}>
            {say('export.preset.add-chosen')}
          </Button>
          <Button variant="quiet" onPress={() => onChange([...columns, ...left])}>
            {say('export.preset.add-all')}
          </Button>
        </div>
      )}
    </FieldGroup>
  );
}
