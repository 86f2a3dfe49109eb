import { useEffect, useRef } from 'react';
import { accountKey } from '../../lib/model/candidate';
import type { CandidateDraft } from '../../lib/store/save-candidate';
import { say } from '../../lib/words/catalogue/say';
import { useSavedCandidate } from '../data/use-saved-candidate';
import { SHORTCUTS } from '../ui/keys/shortcuts';
import { useShortcut } from '../ui/keys/use-shortcut';
import { ProblemNotice } from '../ui/ProblemNotice';
import { NewForm } from './NewForm';
import { SameAccountQuestion } from './SameAccountQuestion';
import { SavedAgain } from './SavedAgain';
import styles from './SaveForm.module.css';
import type { Submit } from './submit';

interface SaveFormProps {
  draft: CandidateDraft;
  /** Without it, the button saves and nothing follows. */
  submit?: Submit | undefined;
  /** Shows what the user decided, where there is room. */
  withDecisions?: boolean;
}

/**
 * Note and tags of the account on the screen. The user saves once; after that, changes save themselves. Nothing typed
 * is lost by closing, by changing the account, or if the browser refuses to save.
 */
export function SaveForm(props: SaveFormProps) {
  const { draft } = props;
  const id = accountKey(draft.platform, draft.handle);
  return <FormOf key={id} id={id} {...props} />;
}

function FormOf({ id, draft, submit, withDecisions = false }: SaveFormProps & { id: string }) {
  const live = useSavedCandidate(draft);
  const group = useRef<HTMLElement>(null);
  const saved = live.kind === 'answered' && live.value !== null;
  const savedHere = useRef(false);
  useShortcut({
    shortcut: SHORTCUTS.note,
    words: say('shortlist.form.write-note'),
    element: group,
    action: () => group.current?.querySelector('textarea')?.focus(),
  });

  useEffect(() => {
    // The pressed button is gone: keeps the focus in the form.
    if (saved && savedHere.current) group.current?.focus();
    savedHere.current = false;
  }, [saved]);

  return (
    <section ref={group} tabIndex={-1} className={styles.form} aria-label={say('shortlist.form.label')}>
      {live.kind === 'failed' && <ProblemNotice problem={live.problem} onRetry={live.retry} />}
      <SameAccountQuestion draft={draft} />
      {live.kind === 'answered' && live.value ? (
        <SavedAgain
          candidate={live.value.candidate}
          draft={draft}
          submit={submit}
          withDecisions={withDecisions}
        />
      ) : (
        <NewForm
          id={id}
          draft={draft}
          submit={submit}
          ready={live.kind === 'answered'}
          failed={live.kind === 'failed'}
          onSaving={(saving) => {
            savedHere.current = saving;
          }}
        />
      )}
    </section>
  );
}
