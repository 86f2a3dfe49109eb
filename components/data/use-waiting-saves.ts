import { useEffect } from 'react';
import { useAllWorkspaces } from './InWorkspace';
import { finishWaitingSaves } from './waiting-saves';

/** Finishes saves whose popup closed too early, when the screen opens and whenever its user comes back to it. */
export function useWaitingSaves(): void {
  const workspaces = useAllWorkspaces();
  useEffect(() => {
    if (workspaces === null) return;
    const finish = () => void finishWaitingSaves(workspaces);
    finish();
    window.addEventListener('focus', finish);
    document.addEventListener('visibilitychange', finish);
    return () => {
      window.removeEventListener('focus', finish);
      document.removeEventListener('visibilitychange', finish);
    };
  }, [workspaces]);
}
