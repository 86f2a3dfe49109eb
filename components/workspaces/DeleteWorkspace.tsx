import { type FormEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import type { Workspace } from '../../lib/settings/workspaces';
import type { Contents } from '../../lib/store/contents';
import { everythingIn } from '../../lib/store/everything-in';
import { say } from '../../lib/words/catalogue/say';
import { inOneLine } from '../../lib/words/problem-words';
import { contentsWords } from '../data/contents-words';
import { deleteWorkspace } from '../data/delete-workspace';
import { download } from '../data/download';
import { pageShortlist } from '../data/page-shortlist';
import { Button } from '../ui/Button';
import { TextField } from '../ui/TextField';
import { showProblem, showToast } from '../ui/toast';
import styles from './Workspaces.module.css';

interface DeleteWorkspaceProps {
  workspace: Workspace;
  /** Null if they are not known. */
  contents: Contents | null;
  /** Offers a backup. */
  backUp: ReactNode;
  onClose(): void;
}

/** Deletes a workspace after its name was typed, and offers a backup and a readable file with everything in it first. */
export function DeleteWorkspace({ workspace, contents, backUp, onClose }: DeleteWorkspaceProps) {
  const { id, name } = workspace;
  const form = useRef<HTMLFormElement>(null);
  const [typed, setTyped] = useState('');
  const [tried, setTried] = useState(false);
  const isConfirmed = typed.trim().toLowerCase() === name.toLowerCase();
  useEffect(() => form.current?.querySelector('input')?.focus(), []);
  const exportAll = async () => {
    const result = await everythingIn(pageShortlist(id));
    if (!result.ok) return showProblem(() => inOneLine(result.problem));
    const fileName = `yardstick-${name.replace(/[^\p{L}\p{N}.-]+/gu, '_')}.json`;
    download(result.value, fileName, 'application/json;charset=utf-8');
    showToast(() => say('workspaces.delete.exported', { name }));
  };
  const remove = async (event?: FormEvent) => {
    event?.preventDefault();
    setTried(true);
    if (!isConfirmed) return;
    const result = await deleteWorkspace(id);
    if (result.ok) showToast(() => say('workspaces.delete.done', { name }));
    else showProblem(() => inOneLine(result.problem));
  };
  return (
    <form ref={form} className={styles.form} onSubmit={(event) => void remove(event)}>
      <p>{sentenceAbout(contents)}</p>
      {backUp}
      <Button variant="quiet" onPress={() => void exportAll()}>
        {say('workspaces.delete.export')}
      </Button>
      <TextField
        label={say('workspaces.delete.type', { name })}
        value={typed}
        onChange={setTyped}
        problem={tried && !isConfirmed ? say('workspaces.delete.not-typed', { name }) : null}
      />
      <div className={styles.actions}>
        <Button onPress={() => void remove()}>{say('workspaces.delete.now')}</Button>
        <Button variant="quiet" onPress={onClose}>
          {say('workspaces.delete.cancel')}
        </Button>
      </div>
    </form>
  );
}

function sentenceAbout(contents: Contents | null): string {
  if (contents && Object.values(contents).every((count) => count === 0))
    return say('workspaces.delete.empty');
  return contents
    ? say('workspaces.delete.contents', { contents: contentsWords(contents) })
    : say('workspaces.delete.unknown-contents');
}
