import { useEffect } from 'react';
import { emptyTrash } from '../../lib/store/erase';
import { useShortlist } from './use-shortlist';

/** Deletes what has been in the trash for its time, once for each time that the screen is opened. */
export function useEmptiedTrash(): void {
  const db = useShortlist();
  useEffect(() => {
    // What does not succeed is tried again by the next screen.
    void emptyTrash(db);
  }, [db]);
}
