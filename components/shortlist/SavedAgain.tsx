import { useState } from 'react';
import type { Candidate } from '../../lib/model/candidate';
import { handleText } from '../../lib/model/place';
import type { Problem } from '../../lib/model/result';
import { type CandidateDraft, saveCandidate } from '../../lib/store/save-candidate';
import { say } from '../../lib/words/catalogue/say';
import { useShortlist } from '../data/use-shortlist';
import { withTextFacts } from '../data/with-text-facts';
import { Button } from '../ui/Button';
import { useCommand } from '../ui/keys/commands';
import { SHORTCUTS } from '../ui/keys/shortcuts';
import { ProblemNotice } from '../ui/ProblemNotice';
import { SavedForm } from './SavedForm';
import styles from './SaveForm.module.css';
import type { Submit } from './submit';

interface SavedAgainProps {
  candidate: Candidate;
  draft: CandidateDraft;
  submit: Submit | undefined;
  withDecisions: boolean;
}

/** The form of a saved account. Where something follows the save, its button saves the numbers of the page. */
export function SavedAgain({ candidate, draft, submit, withDecisions }: SavedAgainProps) {
  const db = useShortlist();
  const [saving, setSaving] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const fields = <SavedForm candidate={candidate} withDecisions={withDecisions} />;
  const save = async () => {
    if (saving || !submit) return;
    setSaving(true);
    const result = await saveCandidate(db, await withTextFacts(draft));
    setSaving(false);
    setProblem(result.ok ? null : result.problem);
    if (!result.ok) return;
    const words = () => say('shortlist.saved.kept', { account: handleText(draft.handle) });
    submit.onSaved({ commitId: result.value.commitId, words });
  };
  useCommand('save', submit ? () => void save() : null);
  if (!submit) return fields;
  return (
    <form className={styles.form} onSubmit={(event) => event.preventDefault()}>
      {fields}
      {problem && <ProblemNotice problem={problem} />}
      <Button
        variant="primary"
        shortcut={SHORTCUTS.save}
        onPress={() => void save()}
        disabled={saving}
        busy={saving ? say('shortlist.form.saving') : null}
      >
        {submit.wordsAgain}
      </Button>
    </form>
  );
}
