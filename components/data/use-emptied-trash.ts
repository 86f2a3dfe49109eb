import { useEffect } from 'react';
import { emptyTrash } from '../../lib/store/erase';
import { useShortlist } from './use-shortlist';

/** Deletes expired entries from the trash, once each time the screen opens. */
export function useEmptiedTrash(): void {
  const db = useShortlist();
  useEffect(() => {
    // If it fails, the next screen tries again.
    void emptyTrash(db);
  }, [db]);
}
