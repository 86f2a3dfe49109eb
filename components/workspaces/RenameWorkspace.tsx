import { type FormEvent, useEffect, useRef, useState } from 'react';
import { renameWorkspace, type Workspace } from '../../lib/settings/workspaces';
import { say } from '../../lib/words/catalogue/say';
import { inOneLine } from '../../lib/words/problem-words';
import { Button } from '../ui/Button';
import { TextField } from '../ui/TextField';
import { showProblem } from '../ui/toast';
import { nameProblem } from './name-problem';
import styles from './Workspaces.module.css';

interface RenameWorkspaceProps {
  workspace: Workspace;
  all: readonly Workspace[];
  onClose(): void;
}

/** Gives a workspace another name. */
export function RenameWorkspace({ workspace: { id, name: before }, all, onClose }: RenameWorkspaceProps) {
  const form = useRef<HTMLFormElement>(null);
  const [name, setName] = useState(before);
  const problem = nameProblem(
    name,
    all.filter((one) => one.id !== id),
  );
  useEffect(() => form.current?.querySelector('input')?.focus(), []);
  const rename = async (event?: FormEvent) => {
    event?.preventDefault();
    if (problem) return;
    const result = await renameWorkspace(id, name);
    if (result.ok) onClose();
    else showProblem(() => inOneLine(result.problem));
  };
  return (
    <form ref={form} className={styles.form} onSubmit={(event) => void rename(event)}>
      <TextField
        label={say('workspaces.rename.name', { name: before })}
        value={name}
        onChange={setName}
        problem={problem}
      />
      <div className={styles.actions}>
        <Button onPress={() => void rename()}>{say('workspaces.rename.save')}</Button>
        <Button variant="quiet" onPress={onClose}>
          {say('workspaces.rename.cancel')}
        </Button>
      </div>
    </form>
  );
}
