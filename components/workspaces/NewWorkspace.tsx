import { type FormEvent, useState } from 'react';
import { createWorkspace, type Workspace } from '../../lib/settings/workspaces';
import { newId } from '../../lib/store/clock';
import { say } from '../../lib/words/catalogue/say';
import { inOneLine } from '../../lib/words/problem-words';
import { Button } from '../ui/Button';
import { TextField } from '../ui/TextField';
import { showProblem } from '../ui/toast';
import { nameProblem } from './name-problem';
import styles from './Workspaces.module.css';

interface NewWorkspaceProps {
  all: readonly Workspace[];
  onCreate(): void;
}

/** Creates an empty workspace and switches to it. */
export function NewWorkspace({ all, onCreate }: NewWorkspaceProps) {
  const [name, setName] = useState('');
  const [tried, setTried] = useState(false);
  const problem = nameProblem(name, all);
  const create = async (event?: FormEvent) => {
    event?.preventDefault();
    setTried(true);
    if (problem) return;
    onCreate();
    const result = await createWorkspace(newId(), name);
    if (!result.ok) showProblem(() => inOneLine(result.problem));
  };
  return (
    <form className={styles.form} onSubmit={(event) => void create(event)}>
      <TextField
        label={say('workspaces.new.name')}
        value={name}
        onChange={setName}
        problem={tried ? problem : null}
      />
      <Button onPress={() => void create()}>{say('workspaces.new.create')}</Button>
    </form>
  );
}
