import { ok, type Result } from '../model/result';
import type { LabelChange } from './change';
import { commit } from './commit';
import type { ShortlistDatabase } from './database';
import type { EditOptions } from './edit-candidate';
import { attempt } from './problems';
import type { CommitKind } from './schema';

/**
 * Changes tags, lists, stages or custom fields as one undo step, together with every candidate that they concern. Returns the
 * commit that Undo reverts; null if nothing had to change.
 */
export function editLabels(
  db: ShortlistDatabase,
  changes: readonly LabelChange[],
  { nowMs = Date.now(), step }: EditOptions = {},
): Promise<Result<string | null>> {
  return attempt(db, 'nothing-changed', async () => {
    const [first] = changes;
    if (first === undefined) return ok(null);
    const { commitId, seq } = await commit(db, changes, { kind: kindOf(first), nowMs, step });
    return ok(seq === null ? null : commitId);
  });
}

function kindOf(change: LabelChange): CommitKind {
  switch (change.type) {
    case 'add-label':
      return 'label-added';
    case 'change-label':
      if (change.values.name !== undefined) return 'label-renamed';
      return change.values.options === undefined ? 'label-coloured' : 'label-options';
    case 'move-label':
    case 'order-labels':
      return 'label-moved';
    case 'merge-labels':
      return 'label-merged';
    case 'remove-label':
      return 'label-deleted';
  }
}
