import { createContext, type ReactNode, useContext, useEffect, useRef } from 'react';
import type { Problem } from '../../lib/model/result';
import type { Workspaces } from '../../lib/settings/workspaces';
import type { ShortlistDatabase } from '../../lib/store/database';
import { closedShortlist } from '../../lib/store/open-shortlist';
import { say } from '../../lib/words/catalogue/say';
import { ProblemNotice } from '../ui/ProblemNotice';
import { showToast } from '../ui/toast';
import { pageShortlist } from './page-shortlist';
import { ShortlistContext } from './use-shortlist';
import { rereadWorkspaces, useWorkspaces } from './use-workspaces';

const WorkspacesContext = createContext<Workspaces | null>(null);

/** All workspaces; null where a screen has only one database. */
export const useAllWorkspaces = (): Workspaces | null => useContext(WorkspacesContext);

/** The name of the workspace that a save goes into; null if there is only one. */
export function useWorkspaceName(): string | null {
  const workspaces = useAllWorkspaces();
  return workspaces && workspaces.all.length > 1 ? workspaces.current.name : null;
}

interface InWorkspaceProps {
  children: ReactNode;
  /** What works without a workspace, such as the numbers of the open profile. Nothing in it can save. */
  withoutStorage?: ReactNode;
}

let closed: ShortlistDatabase | null = null;

/**
 * Shows a screen over the current workspace. After a switch in any window everything inside is new, so that nothing typed in
 * one workspace can be saved into another.
 */
export function InWorkspace(props: InWorkspaceProps) {
  const given = useContext(ShortlistContext);
  return given ? props.children : <CurrentWorkspace {...props} />;
}

function CurrentWorkspace({ children, withoutStorage = null }: InWorkspaceProps) {
  const workspaces = useWorkspaces();
  const shown = useRef<string | null>(null);
  const { id, name } = typeof workspaces === 'string' ? { id: null, name: '' } : workspaces.current;
  useEffect(() => {
    if (id === null) return;
    // A new name is no other workspace.
    if (shown.current !== null && shown.current !== id)
      showToast(() => say('data.workspace.switched', { name }));
    shown.current = id;
  }, [id, name]);
  if (typeof workspaces === 'string' || id === null) {
    const isRefused = workspaces === 'refused';
    const notice = (
      <ProblemNotice
        problem={isRefused ? REFUSED : NEWER}
        {...(isRefused && { onRetry: () => void rereadWorkspaces() })}
      />
    );
    if (withoutStorage === null) return <main>{notice}</main>;
    closed ??= closedShortlist();
    return (
      <ShortlistContext value={closed}>
        {notice}
        {withoutStorage}
      </ShortlistContext>
    );
  }
  return (
    <WorkspacesContext value={workspaces}>
      <ShortlistContext key={id} value={pageShortlist(id)}>
        {children}
      </ShortlistContext>
    </WorkspacesContext>
  );
}

const NEWER: Problem = { reason: { code: 'workspaces-newer' }, consequence: 'all-safe' };

const REFUSED: Problem = { reason: { code: 'workspaces-shut' }, consequence: 'nothing-saved-until-read' };
