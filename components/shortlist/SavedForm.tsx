import { useState } from 'react';
import { accountKey, type Candidate, type NoteEntry } from '../../lib/model/candidate';
import { newId } from '../../lib/store/clock';
import { noteField, STAGE, TAGS } from '../data/edited-field';
import { keepUnfinishedTag, unfinishedTag } from '../data/unfinished-tag';
import { forgetUnsavedNote, keepUnsavedNote, unsavedNote } from '../data/unsaved-note';
import { useEdit } from '../data/use-edit';
import { useKnownTags } from '../data/use-known-tags';
import { Tags } from '../ui/Tags';
import { TextField } from '../ui/TextField';
import { addTags } from '../ui/tag-list';
import { OtherNotes } from './OtherNotes';
import styles from './SaveForm.module.css';
import { StagePicker } from './StagePicker';

/** Long enough not to write at every letter, short enough that another page sees it almost at once. */
const AFTER_TYPING_MS = 400;

/** Note, tags and stage of a candidate; each saves itself. */
export function SavedForm({ candidate }: { candidate: Candidate }) {
  return <Fields key={candidate.id} candidate={candidate} />;
}

function Fields({ candidate }: { candidate: Candidate }) {
  const known = useKnownTags();
  // The entry that was the newest when the form opened; one that another screen begins meanwhile stands beside it.
  const [noteId] = useState(() => candidate.entries.at(-1)?.id ?? newId());
  const key = accountKey(candidate.platform, candidate.handle);
  const entry = candidate.entries.find(({ id }) => id === noteId);
  const note = useEdit(candidate, noteField(noteId), {
    afterMs: AFTER_TYPING_MS,
    recovered: recoveredNote(key, entry),
    onSaved: () => forgetUnsavedNote(key),
  });
  const tags = useEdit(candidate, TAGS, {
    recovered: recoveredTags(key, candidate.tags),
    onSaved: () => keepUnfinishedTag(key, ''),
  });
  const stage = useEdit(candidate, STAGE);
  const problem = note.problem ?? tags.problem ?? stage.problem;

  return (
    <div className={styles.form}>
      <TextField
        label="Note"
        lines={1}
        value={note.value}
        onChange={(text) => {
          keepUnsavedNote(key, { text, tags: [], over: entry?.body ?? '' });
          note.change(text);
        }}
        onBlur={note.flush}
        problem={problem && `${problem.happened} ${problem.kept} ${problem.next}`}
      />
      <OtherNotes
        candidate={candidate}
        noteId={noteId}
        onAdd={(text) => note.change([note.value, text].filter(Boolean).join('\n'))}
      />
      <Tags
        label="Tags"
        value={tags.value}
        onChange={tags.change}
        known={known}
        onTyping={(text) => keepUnfinishedTag(key, text)}
      />
      <StagePicker value={stage.value} onChange={stage.change} />
    </div>
  );
}

/** The saved tags with the one that a closed screen could not write any more; null where there is none. */
function recoveredTags(key: string, tags: string[]): string[] | null {
  const all = addTags(tags, unfinishedTag(key));
  return all === tags ? null : all;
}

/** What a closed screen could not write any more. Notes that changed meanwhile are both kept. */
function recoveredNote(key: string, entry: NoteEntry | undefined): string | null {
  const unsaved = unsavedNote(key);
  const saved = entry?.body ?? '';
  if (!unsaved || unsaved.text === saved) return null;
  return unsaved.over === saved ? unsaved.text : joinNotes(saved, unsaved.text);
}

/** The same words twice are not worth keeping. */
function joinNotes(before: string, added: string): string {
  if (before.includes(added.trim())) return before;
  return added.includes(before.trim()) ? added : `${before}\n${added}`;
}
