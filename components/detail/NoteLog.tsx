import { useRef, useState } from 'react';
import type { Candidate, NoteEntry } from '../../lib/model/candidate';
import { newId } from '../../lib/store/clock';
import { say } from '../../lib/words/catalogue/say';
import { formatDay, formatMoment } from '../../lib/words/numbers';
import { Button } from '../ui/Button';
import styles from './Detail.module.css';
import { NoteField } from './NoteField';

interface NoteLogProps {
  candidate: Candidate;
  nowMs: number;
}

const isWritten = ({ body, other }: NoteEntry): boolean => body !== '' || other.length > 0;

/** All notes on a candidate, newest first, each with the day it was first written. Each can be edited, and others added. */
export function NoteLog({ candidate, nowMs }: NoteLogProps) {
  /** The entry that is edited; null for none. A new one stays above the others until it is done, although it is saved before. */
  const [editing, setEditing] = useState<{ id: string; isNew: boolean } | null>(null);
  const adder = useRef<HTMLDivElement>(null);
  const isEdited = ({ id }: NoteEntry) => id === editing?.id;
  // An entry may be empty while it is edited.
  const entries = candidate.entries.filter((one) => (isEdited(one) ? !editing?.isNew : isWritten(one)));
  const done = () => {
    setEditing(null);
    // The button that opened the field is there again after the next drawing.
    requestAnimationFrame(() => adder.current?.querySelector('button')?.focus());
  };
  const field = (id: string) => <NoteField key={id} candidate={candidate} noteId={id} onDone={done} />;
  return (
    <div className={styles.notes} ref={adder}>
      {editing === null && (
        <div>
          <Button onPress={() => setEditing({ id: newId(), isNew: true })}>{say('detail.note-add')}</Button>
        </div>
      )}
      {editing?.isNew && field(editing.id)}
      {entries.length === 0 && editing === null && <p className={styles.quiet}>{say('detail.no-notes')}</p>}
      <ol className={styles.log}>
        {entries.toReversed().map((entry) => {
          const { id, atMs, body, other } = entry;
          const day = formatDay(atMs, nowMs);
          return (
            <li key={id}>
              <div className={styles.other}>
                <time
                  className={styles.day}
                  dateTime={new Date(atMs).toISOString()}
                  title={formatMoment(atMs)}
                >
                  {day}
                </time>
                {!isEdited(entry) && (
                  <Button
                    variant="quiet"
                    atEdge
                    name={say('detail.note-edit-this', { day })}
                    onPress={() => setEditing({ id, isNew: false })}
                  >
                    {say('detail.note-edit')}
                  </Button>
                )}
              </div>
              {isEdited(entry) ? (
                field(id)
              ) : (
                <p className={styles.body} dir="auto">
                  {[body, ...other].filter(Boolean).join('\n')}
                </p>
              )}
            </li>
          );
        })}
      </ol>
    </div>
  );
}
