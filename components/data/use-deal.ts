import { useEffect, useMemo, useState } from 'react';
import type { ModifierId } from '../../lib/evaluation/money/modifiers';
import type { Deal } from '../../lib/evaluation/money/money';
import { accountKey, type Fee } from '../../lib/model/candidate';
import { PLATFORM_IDS } from '../../lib/model/platform';
import { editCandidate } from '../../lib/store/edit-candidate';
import type { CandidateDraft } from '../../lib/store/save-candidate';
import { showProblem } from '../ui/toast';
import { useSavedCandidate } from './use-saved-candidate';
import { useShortlist } from './use-shortlist';

interface Typed {
  fee: Fee | null;
  modifiers: readonly ModifierId[];
}

const NOTHING: Typed = { fee: null, modifiers: [] };

export interface TypedDeal {
  deal: Deal;
  /** Whose deal it is; what is half typed of one account must not stand under another. */
  accountId: string | null;
  /** The fee stays with a candidate; of anybody else it is known for this look only. */
  isKept: boolean;
  changeFee(fee: Fee | null): void;
  changeModifiers(modifiers: readonly ModifierId[]): void;
}

/** What the marketer says of a deal with the account on the screen. One account's is never shown under another. */
export function useDeal(account: Pick<CandidateDraft, 'platform' | 'handle'> | null): TypedDeal {
  const id = account && accountKey(account.platform, account.handle);
  const db = useShortlist();
  const live = useSavedCandidate(account?.platform ?? PLATFORM_IDS[0], account?.handle ?? '');
  const candidate = live.kind === 'answered' ? (live.value?.candidate ?? null) : null;
  const [typedOf, setTypedOf] = useState<{ id: string | null; typed: Typed }>({ id, typed: NOTHING });
  const typed = typedOf.id === id ? typedOf.typed : NOTHING;
  const isKept = candidate !== null;
  const candidateId = candidate?.id ?? null;
  const fee = isKept ? candidate.fee : typed.fee;
  const { modifiers } = typed;

  const change = (part: Partial<Typed>) => setTypedOf({ id, typed: { ...typed, ...part } });
  const keep = (next: Fee | null) => {
    if (candidateId === null || account === null) return;
    void editCandidate(db, candidateId, { fee: next }).then(
      (result) =>
        !result.ok &&
        showProblem(
          `The fee of @${account.handle} was not saved. ${result.problem.happened} ${result.problem.next}`,
        ),
    );
  };

  const waiting = isKept ? typed.fee : null;
  const hasNoFee = isKept && candidate.fee === null;
  useEffect(() => {
    // Saved after the fee was typed: the candidate takes it over, unless it has one already.
    if (waiting === null || candidateId === null) return;
    setTypedOf((before) => ({ ...before, typed: { ...before.typed, fee: null } }));
    if (hasNoFee) void editCandidate(db, candidateId, { fee: waiting });
  }, [db, candidateId, waiting, hasNoFee]);

  return {
    accountId: id,
    deal: useMemo(() => ({ fee, posts: 1, modifiers }), [fee, modifiers]),
    isKept,
    changeFee: (next) => (isKept ? keep(next) : change({ fee: next })),
    changeModifiers: (next) => change({ modifiers: next }),
  };
}
