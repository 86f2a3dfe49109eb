import { useEffect, useState } from 'react';
import { countUnreadable } from '../../lib/store/unreadable';
import { useShortlist } from './use-shortlist';

/** How many notes, snapshots and other rows beside candidates cannot be read; counted once, when the list is there. */
export function useUnreadable(isListed: boolean): number {
  const db = useShortlist();
  const [count, setCount] = useState(0);
  useEffect(() => {
    if (!isListed) return;
    let isShown = true;
    // If it fails, the list says why the shortlist does not answer.
    countUnreadable(db).then(
      (found) => isShown && setCount(found),
      () => undefined,
    );
    return () => {
      isShown = false;
    };
  }, [db, isListed]);
  return count;
}
