import { type ReactNode, useState } from 'react';
import type { Candidate } from '../../lib/model/candidate';
import { newId } from '../../lib/store/clock';
import { draftKey } from '../../lib/store/drafts';
import { say } from '../../lib/words/catalogue/say';
import { inOneLine } from '../../lib/words/problem-words';
import { askBeforeContact } from '../data/ask-before-contact';
import { LISTS, noteField, STAGE, TAGS } from '../data/edited-field';
import { joinNotes } from '../data/join-notes';
import { useDraft } from '../data/use-draft';
import { useEdit } from '../data/use-edit';
import { useKnownNames } from '../data/use-known-names';
import { namesOf, useLabels } from '../data/use-labels';
import { Tags } from '../ui/Tags';
import { TextField } from '../ui/TextField';
import { addTags } from '../ui/tag-list';
import { Decisions } from './Decisions';
import { JoinedDecisions } from './JoinedDecisions';
import { OtherNotes } from './OtherNotes';
import { OwnFields } from './OwnFields';
import styles from './SaveForm.module.css';
import { StagePicker } from './StagePicker';

/** Long enough not to write every letter, short enough for other pages to see changes almost at once. */
const AFTER_TYPING_MS = 400;

interface SavedFormProps {
  candidate: Candidate;
  /**
   * True where there is room: shows a hint about what does not belong into the note, the lists and all custom fields, in
   * as many columns as fit.
   */
  withHint?: boolean;
  /** Edits the prices, beside the fields that are edited most. */
  prices?: ReactNode;
  /** Shows what the user decided, where there is room for a line more. */
  withDecisions?: boolean;
}

/** Note, tags, lists, stage and custom fields of a candidate; each saves itself. */
export function SavedForm(props: SavedFormProps) {
  return <Fields key={props.candidate.id} {...props} />;
}

function Fields({ candidate, withHint = false, withDecisions = withHint, prices }: SavedFormProps) {
  const known = useKnownNames('tags');
  const lists = useLabels('lists');
  // The newest entry when the form opened. An entry that another screen begins later is shown beside it.
  const [noteId] = useState(() => candidate.entries.at(-1)?.id ?? newId());
  const entry = candidate.entries.find(({ id }) => id === noteId);
  const saved = entry?.body ?? '';
  const note = useEdit(candidate, noteField(noteId), {
    afterMs: AFTER_TYPING_MS,
    onSaved: () => keep({ text: null, over: '' }),
  });
  const tags = useEdit(candidate, TAGS, { onSaved: () => keep({ typing: '' }) });
  const onLists = useEdit(candidate, LISTS, { onSaved: () => keep({ typingList: '' }) });
  // What a closed screen could not save. If the notes have changed meanwhile, both versions are kept.
  const keep = useDraft(
    draftKey(candidate),
    ({ text, over, tags: drafted, typing, lists: draftedLists, typingList }) => {
      const typed = note.value === saved ? '' : note.value;
      const found = text === null || text === saved ? saved : over === saved ? text : joinNotes(saved, text);
      if (found !== saved) note.change(typed === '' ? found : joinNotes(found, typed));
      const all = addTags(tags.value, [...drafted, typing].join(','));
      if (all !== tags.value) tags.change(all);
      const allLists = addTags(onLists.value, [...draftedLists, typingList].join(','));
      if (allLists !== onLists.value) onLists.change(allLists);
      // Each field saves itself.
      return {};
    },
  );
  const stage = useEdit(candidate, STAGE);
  const stages = useLabels('stages');
  const problem = note.problem ?? tags.problem ?? onLists.problem ?? stage.problem;

  return (
    <div className={withHint ? styles.columns : styles.form}>
      <TextField
        label={say('shortlist.form.note')}
        lines={1}
        value={note.value}
        onChange={(text) => {
          keep({ text, over: saved });
          note.change(text);
        }}
        onBlur={note.flush}
        sign={note.isSaved ? say('shortlist.form.note-saved') : null}
        {...(withHint && { hint: say('shortlist.form.note-hint') })}
        problem={problem && inOneLine(problem)}
      />
      <OtherNotes
        candidate={candidate}
        noteId={noteId}
        onAdd={(text) => note.change([note.value, text].filter(Boolean).join('\n'))}
      />
      <Tags
        label={say('shortlist.form.tags')}
        value={tags.value}
        onChange={tags.change}
        known={known}
        onTyping={(typing) => keep({ typing })}
      />
      {(withHint || lists.length > 0) && (
        <Tags
          label={say('shortlist.form.lists')}
          value={onLists.value}
          onChange={onLists.change}
          known={namesOf(lists)}
          onTyping={(typingList) => keep({ typingList })}
        />
      )}
      <StagePicker
        value={stage.value}
        name={candidate.stageName}
        onChange={(next) => askBeforeContact(candidate, next, stages, () => stage.change(next))}
      />
      <JoinedDecisions candidate={candidate} />
      {prices}
      {withDecisions && <Decisions candidate={candidate} startsClosed={!withHint} />}
      <OwnFields candidate={candidate} startsClosed={!withHint} />
    </div>
  );
}
