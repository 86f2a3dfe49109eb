import { type ReactNode, useEffect, useState } from 'react';
import type { Workspace, Workspaces } from '../../lib/settings/workspaces';
import { type Contents, contentsOf } from '../../lib/store/contents';
import { say } from '../../lib/words/catalogue/say';
import { contentsWords } from '../data/contents-words';
import { pageShortlist } from '../data/page-shortlist';
import { Button } from '../ui/Button';
import { DeleteWorkspace } from './DeleteWorkspace';
import { RenameWorkspace } from './RenameWorkspace';
import styles from './Workspaces.module.css';

interface WorkspaceRowProps {
  workspace: Workspace;
  workspaces: Workspaces;
  backUp(workspace: Workspace): ReactNode;
}

/** One workspace with what is in it, and the forms that rename and delete it. */
export function WorkspaceRow({ workspace, workspaces: { all, current }, backUp }: WorkspaceRowProps) {
  const { id, name } = workspace;
  const [doing, setDoing] = useState<'rename' | 'delete' | null>(null);
  const [contents, setContents] = useState<Contents | null>(null);
  useEffect(() => {
    let isOpen = true;
    // Without an answer the row shows the name alone, and a deletion says that the contents are not known.
    contentsOf(pageShortlist(id)).then(
      (found) => isOpen && setContents(found),
      () => undefined,
    );
    return () => {
      isOpen = false;
    };
  }, [id]);
  const close = () => setDoing(null);
  return (
    <li className={styles.row}>
      <p>
        <bdi className={styles.name}>{name}</bdi>
        {id === current.id && all.length > 1 && (
          <span className={styles.hint}> {say('workspaces.open-now')}</span>
        )}
        {contents && <span className={styles.hint}> {contentsWords(contents)}</span>}
      </p>
      {doing === null && (
        <div className={styles.actions}>
          <Button
            variant="quiet"
            name={say('workspaces.rename.open-name', { name })}
            onPress={() => setDoing('rename')}
          >
            {say('workspaces.rename.open')}
          </Button>
          {all.length > 1 && (
            <Button
              variant="quiet"
              name={say('workspaces.delete.open-name', { name })}
              onPress={() => setDoing('delete')}
            >
              {say('workspaces.delete.open')}
            </Button>
          )}
        </div>
      )}
      {doing === 'rename' && <RenameWorkspace workspace={workspace} all={all} onClose={close} />}
      {doing === 'delete' && (
        <DeleteWorkspace {...{ workspace, contents }} backUp={backUp(workspace)} onClose={close} />
      )}
    </li>
  );
}
