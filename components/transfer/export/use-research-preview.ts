import { useEffect, useState } from 'react';
import { candidatesByIds, idsOnList } from '../../../lib/store/find-candidates';
import { snapshotsOf } from '../../../lib/store/read-snapshots';
import { firstPosts, type ResearchOptions } from '../../../lib/transfer/export/research/research-archive';
import { useShortlist } from '../../data/use-shortlist';

/** How many profiles are looked at to find one with posts. */
const MAX_PROFILES = 20;
const PREVIEW_ROWS = 3;

interface Preview {
  key: string;
  /** Empty if none of the first profiles has posts. */
  text: string;
}

/** The first rows of the file of posts as they will be written; null until they are read. */
export function useResearchPreview(listId: string | null, options: ResearchOptions): string | null {
  const db = useShortlist();
  const key = JSON.stringify([db.name, listId, options]);
  const [preview, setPreview] = useState<Preview | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key has all of them
  useEffect(() => {
    let isWanted = true;
    const read = async () => {
      const ids = await idsOnList(db, listId);
      let text = '';
      for (const candidate of await candidatesByIds(db, ids.slice(0, MAX_PROFILES))) {
        const snapshots = await snapshotsOf(db, candidate.id);
        if (!isWanted) return;
        if (!snapshots.some(({ posts }) => posts.length > 0)) continue;
        text = firstPosts(options, candidate, snapshots, PREVIEW_ROWS);
        break;
      }
      setPreview({ key, text });
    };
    // The export itself says what is wrong.
    read().catch(() => undefined);
    return () => {
      isWanted = false;
    };
  }, [key]);
  return preview?.key === key ? preview.text : null;
}
