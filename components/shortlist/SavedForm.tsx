import type { Candidate } from '../../lib/model/candidate';
import { joinNotes } from '../../lib/store/save-candidate';
import { keepUnfinishedTag, unfinishedTag } from '../data/unfinished-tag';
import { forgetUnsavedNote, keepUnsavedNote, unsavedNote } from '../data/unsaved-note';
import { useEdit } from '../data/use-edit';
import { useKnownTags } from '../data/use-known-tags';
import { Tags } from '../ui/Tags';
import { TextField } from '../ui/TextField';
import { addTags } from '../ui/tag-list';
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
  const note = useEdit(candidate, 'notes', {
    afterMs: AFTER_TYPING_MS,
    recovered: recoveredNote(candidate),
    onSaved: () => forgetUnsavedNote(candidate.id),
  });
  const tags = useEdit(candidate, 'tags', {
    recovered: recoveredTags(candidate),
    onSaved: () => keepUnfinishedTag(candidate.id, ''),
  });
  const stage = useEdit(candidate, 'stage');
  const problem = note.problem ?? tags.problem ?? stage.problem;

  return (
    <div className={styles.form}>
      <TextField
        label="Note"
        lines={1}
        value={note.value}
        onChange={(text) => {
          keepUnsavedNote(candidate.id, { text, tags: [], over: candidate.notes });
          note.change(text);
        }}
        onBlur={note.flush}
        problem={problem && `${problem.happened} ${problem.kept} ${problem.next}`}
      />
      <Tags
        label="Tags"
        value={tags.value}
        onChange={tags.change}
        known={known}
        onTyping={(text) => keepUnfinishedTag(candidate.id, text)}
      />
      <StagePicker value={stage.value} onChange={stage.change} />
    </div>
  );
}

/** The saved tags with the one that a closed screen could not write any more; null where there is none. */
function recoveredTags({ id, tags }: Candidate): string[] | null {
  const all = addTags(tags, unfinishedTag(id));
  return all === tags ? null : all;
}

/** What a closed screen could not write any more. Notes that changed meanwhile are both kept. */
function recoveredNote({ id, notes }: Candidate): string | null {
  const unsaved = unsavedNote(id);
  if (!unsaved || unsaved.text === notes) return null;
  return unsaved.over === notes ? unsaved.text : joinNotes(notes, unsaved.text);
}
