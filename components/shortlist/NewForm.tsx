import { type FormEvent, useEffect, useEffectEvent, useRef, useState } from 'react';
import type { Problem } from '../../lib/model/result';
import { newId } from '../../lib/store/clock';
import { draftKey } from '../../lib/store/drafts';
import { type CandidateDraft, saveCandidate } from '../../lib/store/save-candidate';
import { say } from '../../lib/words/catalogue/say';
import { useAllWorkspaces, useWorkspaceName } from '../data/InWorkspace';
import { joinNotes } from '../data/join-notes';
import { useDraft } from '../data/use-draft';
import { useKnownNames } from '../data/use-known-names';
import { namesOf, useLabels } from '../data/use-labels';
import { useShortlist } from '../data/use-shortlist';
import { endSave, finishWaitingSaves, handOverSave, savedWords } from '../data/waiting-saves';
import { withTextFacts } from '../data/with-text-facts';
import { Button } from '../ui/Button';
import { useCommand } from '../ui/keys/commands';
import { SHORTCUTS } from '../ui/keys/shortcuts';
import { ProblemNotice } from '../ui/ProblemNotice';
import { Tags } from '../ui/Tags';
import { TextField } from '../ui/TextField';
import { addTags } from '../ui/tag-list';
import { showToastAbout } from '../ui/toast';
import styles from './SaveForm.module.css';
import type { Submit } from './submit';

interface NewFormProps {
  id: string;
  draft: CandidateDraft;
  submit: Submit | undefined;
  /** False until the account is known not to be on the shortlist. */
  ready: boolean;
  /** The shortlist cannot be opened, as the screen says above. */
  failed: boolean;
  /** True when saving begins, false if it failed. */
  onSaving(saving: boolean): void;
}

const NOTHING = { text: '', tags: [] as string[], lists: [] as string[] };
const SAVED = { text: null, tags: [], lists: [] };

/** Note, tags and lists of an unsaved account, and the button that saves it. */
export function NewForm({ id, draft, submit, ready, failed, onSaving }: NewFormProps) {
  const db = useShortlist();
  const workspace = useWorkspaceName();
  // Where none is known, nothing may be saved from another page.
  const workspaces = useAllWorkspaces();
  const known = useKnownNames('tags');
  const lists = useLabels('lists');
  const [note, setNote] = useState(NOTHING);
  const [saving, setSaving] = useState(false);
  // A press may come before the database has answered; it counts as soon as it has.
  const [waiting, setWaiting] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  // A key that ends a tag may also save, before the screen is rendered again.
  const newest = useRef(note);

  const change = (part: Partial<typeof note>) => {
    newest.current = { ...newest.current, ...part };
    setNote(newest.current);
    keep(part);
  };
  const keep = useDraft(draftKey(draft), ({ text, tags, typing, lists: drafted, typingList }) => {
    // A fast user may have typed before the draft was found.
    newest.current = {
      text: joinNotes(text ?? '', newest.current.text),
      tags: addTags(addTags(tags, typing), newest.current.tags.join(',')),
      lists: addTags(addTags(drafted, typingList), newest.current.lists.join(',')),
    };
    setNote(newest.current);
    return newest.current;
  });
  // One press, also if it has to wait for the database.
  const press = useRef<string | null>(null);
  const typedDraft = () => {
    const { text, tags, lists: named } = newest.current;
    const evenErased = problem?.reason.code === 'erased';
    return { ...draft, notes: text, tags, lists: named, evenErased };
  };
  const save = async () => {
    if (saving) return;
    const saveId = press.current ?? newId();
    if (press.current === null && workspaces !== null)
      handOverSave(saveId, workspaces.current.id, typedDraft());
    press.current = saveId;
    setWaiting(!ready);
    if (!ready) return;
    setSaving(true);
    onSaving(true);
    await endSave(saveId, () => commitDraft(saveId));
    press.current = null;
    setSaving(false);
  };
  const commitDraft = async (saveId: string) => {
    const written = newest.current;
    const result = await saveCandidate(db, { ...(await withTextFacts(typedDraft())), saveId });
    if (!result.ok) {
      onSaving(false);
      setProblem(result.problem);
      return;
    }
    // What was typed meanwhile moves to the saved account's form.
    keep({ typing: '', typingList: '', ...(newest.current === written && SAVED) });
    const words = () => savedWords(`@${draft.handle}`, workspace);
    if (submit) submit.onSaved({ commitId: result.value.commitId, words });
    else showToastAbout(id, words);
  };
  useCommand('save', failed ? null : () => void save());
  const saveNow = useEffectEvent(() => void save());
  useEffect(() => {
    if (ready && waiting) saveNow();
  }, [ready, waiting]);
  // The screen shows another account before the database has answered.
  const leave = useEffectEvent(() => {
    if (press.current !== null && workspaces !== null) void finishWaitingSaves(workspaces);
  });
  useEffect(() => () => leave(), []);
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    void save();
  };

  return (
    <form className={styles.form} onSubmit={onSubmit}>
      <TextField
        label={say('shortlist.form.note')}
        lines={1}
        value={note.text}
        onChange={(text) => change({ text })}
      />
      <Tags
        label={say('shortlist.form.tags')}
        value={note.tags}
        onChange={(tags) => {
          change({ tags });
          keep({ typing: '' });
        }}
        known={known}
        onTyping={(typing) => keep({ typing })}
      />
      {lists.length > 0 && (
        <Tags
          label={say('shortlist.form.lists')}
          value={note.lists}
          onChange={(names) => {
            change({ lists: names });
            keep({ typingList: '' });
          }}
          known={namesOf(lists)}
          onTyping={(typingList) => keep({ typingList })}
        />
      )}
      {problem && <ProblemNotice problem={problem} />}
      <Button
        variant="primary"
        shortcut={SHORTCUTS.save}
        onPress={save}
        disabled={saving || waiting || failed}
        busy={saving || (waiting && !failed) ? say('shortlist.form.saving') : null}
      >
        {submit?.words ?? say('shortlist.form.save')}
      </Button>
    </form>
  );
}
