import { useEffect, useState } from 'react';
import { candidatesByIds, firstWithPosts, idsOnList } from '../../../lib/store/find-candidates';
import { snapshotsOf } from '../../../lib/store/read-snapshots';
import { firstPosts, type ResearchOptions } from '../../../lib/transfer/export/research/research-archive';
import { useShortlist } from '../../data/use-shortlist';

const PREVIEW_ROWS = 3;

interface Preview {
  key: string;
  /** Empty if none of the profiles has posts. */
  text: string;
}

/** The first rows of the file of posts as they will be written; null until they are read. */
export function useResearchPreview(listId: string | null, options: ResearchOptions): string | null {
  const db = useShortlist();
  const key = JSON.stringify([db.name, listId, options]);
  const [preview, setPreview] = useState<Preview | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `key` contains everything that the effect reads.
  useEffect(() => {
    let isWanted = true;
    const read = async () => {
      const id = await firstWithPosts(db, await idsOnList(db, listId));
      const [candidate] = id === null ? [] : await candidatesByIds(db, [id]);
      const snapshots = candidate ? await snapshotsOf(db, candidate.id) : [];
      const text = candidate ? firstPosts(options, candidate, snapshots, PREVIEW_ROWS) : '';
      if (isWanted) setPreview({ key, text });
    };
    // The export itself says what is wrong.
    read().catch(() => undefined);
    return () => {
      isWanted = false;
    };
  }, [key]);
  return preview?.key === key ? preview.text : null;
}
