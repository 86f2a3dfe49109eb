import type { ShortlistDatabase } from '../../../lib/store/database';
import { listCandidates } from '../../../lib/store/find-candidates';
import { draftOf } from './drafts';

export const page = (handle: string, accountId: string | null) => ({
  ...draftOf({ handle, accountId }),
  profileUrl: `https://www.instagram.com/${handle}/`,
});

export const handlesOf = async (db: ShortlistDatabase) =>
  (await listCandidates(db)).candidates.map(({ handle }) => handle).toSorted();
