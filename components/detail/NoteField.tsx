import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { Candidate } from '../../lib/model/candidate';
import { settleNote } from '../../lib/store/edit-candidate';
import { say } from '../../lib/words/catalogue/say';
import { inOneLine } from '../../lib/words/problem-words';
import { noteField } from '../data/edited-field';
import { useEdit } from '../data/use-edit';
import { useShortlist } from '../data/use-shortlist';
import { Button } from '../ui/Button';
import { ProblemNotice } from '../ui/ProblemNotice';
import { TextField } from '../ui/TextField';
import { showProblem } from '../ui/toast';
import styles from './Detail.module.css';

/** Short enough that a killed browser loses less than half a second of typing. */
const AFTER_TYPING_MS = 200;

interface NoteFieldProps {
  candidate: Candidate;
  /** The entry, which may not be written yet. */
  noteId: string;
  onDone(): void;
}

/** One entry of the notes, which saves itself while it is typed. */
export function NoteField({ candidate, noteId, onDone }: NoteFieldProps) {
  const db = useShortlist();
  const [field] = useState(() => noteField(noteId));
  const edit = useEdit(candidate, field, { afterMs: AFTER_TYPING_MS });
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => frame.current?.querySelector('textarea')?.focus(), []);
  const lost = candidate.entries.find(({ id }) => id === noteId)?.other ?? [];
  const settle = async () => {
    const result = await settleNote(db, candidate.id, noteId);
    if (!result.ok) showProblem(() => inOneLine(result.problem));
  };
  // Escape ends the editing and not the details around it.
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    edit.flush();
    onDone();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only hears Escape from the field inside
    <div ref={frame} className={styles.notes} onKeyDown={onKeyDown}>
      <TextField
        label={say('detail.note')}
        lines={3}
        value={edit.value}
        onChange={edit.change}
        onBlur={edit.flush}
        sign={edit.isSaved ? say('detail.note-saved') : ''}
      />
      {lost.length > 0 && (
        <div role="status">
          <p>{say('shortlist.notes.other')}</p>
          {lost.map((text) => (
            <p key={text} className={styles.body} dir="auto">
              {text}
            </p>
          ))}
          <Button variant="quiet" onPress={() => edit.change([edit.value, ...lost].join('\n'))}>
            {say('shortlist.notes.add')}
          </Button>
          <Button variant="quiet" onPress={() => void settle()}>
            {say('shortlist.notes.discard')}
          </Button>
        </div>
      )}
      {edit.problem && <ProblemNotice problem={edit.problem} />}
      <div>
        <Button
          onPress={() => {
            edit.flush();
            onDone();
          }}
        >
          {say('detail.note-done')}
        </Button>
      </div>
    </div>
  );
}
