import { useMemo } from 'react';
import { type EvaluationInput, evaluate } from '../../lib/evaluation/evaluate';
import type { Evaluation } from '../../lib/evaluation/evaluation';
import type { EvaluationSettings } from '../../lib/evaluation/settings';
import { accountKey, type Snapshot } from '../../lib/model/candidate';
import type { PostReadings } from '../../lib/model/post';
import { findCandidate } from '../../lib/store/find-candidates';
import type { KnownAccount } from '../../lib/store/find-row';
import { snapshotsOf } from '../../lib/store/read-snapshots';
import { shownAccount } from './draft-of';
import type { ShownProfile } from './screen-state';
import { useCaptionLanguages } from './use-caption-languages';
import { useConfirmedNumbers } from './use-confirmed-numbers';
import { useLive } from './use-live';

const NO_POSTS: readonly PostReadings[] = [];

/** Inputs that only the user can give. */
export type Circumstances = Pick<EvaluationInput, 'deal' | 'briefs'>;

/** Evaluates what was seen under the user's settings, as of the page's last message. */
export function useEvaluation(
  seen: ShownProfile | null,
  settings: EvaluationSettings | null,
  { deal, briefs }: Circumstances = {},
): Evaluation | null {
  const earlier = useEarlier(seen && shownAccount(seen));
  const { confirmed } = useConfirmedNumbers(seen);
  const captionLanguages = useCaptionLanguages(seen?.posts ?? NO_POSTS);
  return useMemo(() => {
    if (!seen || !settings) return null;
    const { place, profile, posts, receivedAtMs } = seen;
    return evaluate({
      platform: place.platform,
      profile,
      posts,
      settings,
      nowMs: receivedAtMs,
      earlier,
      confirmed,
      captionLanguages,
      ...(deal && { deal }),
      ...(briefs && { briefs }),
    });
  }, [seen, settings, earlier, confirmed, captionLanguages, deal, briefs]);
}

const NONE: readonly Snapshot[] = [];

/** Every saved snapshot of an account; empty while loading and for accounts that are not saved. */
function useEarlier(account: KnownAccount | null): readonly Snapshot[] {
  const id = account ? accountKey(account.platform, account.handle) : '';
  const accountId = account?.accountId ?? null;
  const live = useLive(
    `earlier:${id}`,
    async (db) => {
      const candidate = account && (await findCandidate(db, account.platform, account.handle, accountId));
      return candidate ? snapshotsOf(db, candidate.id) : NONE;
    },
    [accountId],
  );
  return live.kind === 'answered' ? live.value : NONE;
}
