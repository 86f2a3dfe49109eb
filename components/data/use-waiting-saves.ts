import { useEffect } from 'react';
import { useAllWorkspaces } from './InWorkspace';
import { finishWaitingSaves, onHandedOver } from './waiting-saves';

/** A pressed page that is alive has begun to save by then, and holds the lock of its save until it is done or gone. */
const LEFT_TO_ITS_PAGE_MS = 2_000;

/**
 * Finishes saves whose popup closed too early: when the screen opens, whenever its user comes back to it, and soon after the press,
 * because a panel may stay in view all day.
 */
export function useWaitingSaves(): void {
  const workspaces = useAllWorkspaces();
  useEffect(() => {
    if (workspaces === null) return;
    const finish = () => void finishWaitingSaves(workspaces);
    finish();
    let timer: number | undefined;
    const stop = onHandedOver(() => {
      window.clearTimeout(timer);
      timer = window.setTimeout(finish, LEFT_TO_ITS_PAGE_MS);
    });
    window.addEventListener('focus', finish);
    document.addEventListener('visibilitychange', finish);
    return () => {
      stop();
      window.clearTimeout(timer);
      window.removeEventListener('focus', finish);
      document.removeEventListener('visibilitychange', finish);
    };
  }, [workspaces]);
}
