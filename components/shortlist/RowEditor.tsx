import { type ReactNode, type RefObject, useEffect, useRef } from 'react';
import type { Candidate } from '../../lib/model/candidate';
import { say } from '../../lib/words/catalogue/say';
import { accountWords } from '../../lib/words/saved-words';
import { Button } from '../ui/Button';
import { PersonFile } from './PersonFile';
import styles from './RowEditor.module.css';
import { SavedContacts } from './SavedContacts';
import { SavedForm } from './SavedForm';
import { TypedFigures } from './TypedFigures';

interface RowEditorProps {
  candidate: Candidate;
  /** The row above. */
  row: RefObject<HTMLElement | null>;
  nowMs: number;
  onDone(): void;
  /** Edits the prices of the candidate. */
  children: ReactNode;
}

/** What can be edited of a candidate, below its row. */
export function RowEditor({ candidate, row, nowMs, onDone, children }: RowEditorProps) {
  const form = useRef<HTMLDivElement>(null);
  // A user who opens a row wants to write in it.
  useEffect(() => {
    form.current?.querySelector('textarea')?.focus();
    form.current?.scrollIntoView({ block: 'nearest' });
    // If both do not fit, keep the row visible: the sticky headings would cover half of it.
    row.current?.scrollIntoView({ block: 'nearest' });
  }, [row]);
  return (
    <div ref={form} className={styles.editing}>
      <SavedForm candidate={candidate} withHint prices={children} />
      <SavedContacts candidate={candidate} />
      <TypedFigures candidate={candidate} nowMs={nowMs} />
      <PersonFile candidate={candidate} />
      <div className={styles.close}>
        <Button
          variant="quiet"
          atEdge
          name={say('shortlist.done-name', { account: accountWords(candidate) })}
          onPress={onDone}
        >
          {say('shortlist.done')}
        </Button>
      </div>
    </div>
  );
}
