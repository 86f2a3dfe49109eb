import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { Result } from '../../lib/model/result';
import { switchWorkspace, type Workspace } from '../../lib/settings/workspaces';
import { say } from '../../lib/words/catalogue/say';
import { inOneLine } from '../../lib/words/problem-words';
import { useAllWorkspaces } from '../data/InWorkspace';
import { Dialog } from '../ui/Dialog';
import { Select } from '../ui/Select';
import { showProblem } from '../ui/toast';
import { NewWorkspace } from './NewWorkspace';
import { WorkspaceRow } from './WorkspaceRow';
import styles from './Workspaces.module.css';

/** What was used to switch: the page is made anew after that, which would lose the focus. */
let usedHere: 'select' | 'button' | null = null;

interface WorkspaceSwitchProps {
  /** Offers a backup of a workspace before it is deleted. */
  backUp(workspace: Workspace): ReactNode;
}

/** Switches between workspaces if there are several, and opens the dialog that manages them. */
export function WorkspaceSwitch({ backUp }: WorkspaceSwitchProps) {
  const workspaces = useAllWorkspaces();
  const [open, setOpen] = useState(false);
  const part = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (usedHere) part.current?.querySelector<HTMLElement>(usedHere)?.focus();
    usedHere = null;
  }, []);
  if (workspaces === null) return null;
  const { all, current } = workspaces;
  const report = (result: Result<unknown>) => {
    if (!result.ok) showProblem(() => inOneLine(result.problem));
  };
  const choose = (id: string) => {
    usedHere = 'select';
    void switchWorkspace(id).then(report);
  };
  return (
    <div ref={part} className={styles.switch}>
      {all.length > 1 && (
        <Select
          label={say('workspaces.switch')}
          value={current.id}
          options={all.map(({ id, name }) => [id, name] as const)}
          onChange={choose}
        />
      )}
      <Dialog
        title={say('workspaces.title')}
        opener={say('workspaces.title')}
        open={open}
        onOpenChange={setOpen}
      >
        <p className={styles.hint}>{say('workspaces.about')}</p>
        <ul className={styles.list}>
          {all.map((workspace) => (
            <WorkspaceRow key={workspace.id} workspace={workspace} workspaces={workspaces} backUp={backUp} />
          ))}
        </ul>
        <NewWorkspace
          all={all}
          onCreate={() => {
            usedHere = 'button';
          }}
        />
      </Dialog>
    </div>
  );
}
