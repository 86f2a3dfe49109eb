import { useEffect, useEffectEvent, useMemo, useState } from 'react';
import type { ModifierId } from '../../lib/evaluation/money/modifiers';
import type { Deal } from '../../lib/evaluation/money/money';
import { accountKey, type Fee } from '../../lib/model/candidate';
import { PLATFORM_IDS } from '../../lib/model/platform';
import { feeDraft, saveFeeDraft } from '../../lib/store/drafts';
import { editCandidate } from '../../lib/store/edit-candidate';
import type { KnownAccount } from '../../lib/store/find-row';
import { say } from '../../lib/words/catalogue/say';
import { reasonInOneLine } from '../../lib/words/problem-words';
import { showProblem } from '../ui/toast';
import { useSavedCandidate } from './use-saved-candidate';
import { useShortlist } from './use-shortlist';

interface Typed {
  fee: Fee | null;
  modifiers: readonly ModifierId[];
}

const NOBODY: KnownAccount = { platform: PLATFORM_IDS[0], handle: '' };

const NOTHING: Typed = { fee: null, modifiers: [] };

export interface TypedDeal {
  deal: Deal;
  /** The account of the deal: a half-typed deal must not appear under another account. */
  accountId: string | null;
  /** True if the fee is saved with a candidate; for other accounts it is a draft, like their note. */
  isKept: boolean;
  changeFee(fee: Fee | null): void;
  changeModifiers(modifiers: readonly ModifierId[]): void;
}

/** The deal the user typed for the account on the screen. It is never shown under another account. */
export function useDeal(account: KnownAccount | null): TypedDeal {
  const id = account && accountKey(account.platform, account.handle);
  const db = useShortlist();
  const live = useSavedCandidate(account ?? NOBODY);
  const candidate = live.kind === 'answered' ? (live.value?.candidate ?? null) : null;
  const [typedOf, setTypedOf] = useState<{ id: string | null; typed: Typed }>({ id, typed: NOTHING });
  const typed = typedOf.id === id ? typedOf.typed : NOTHING;
  const isKept = candidate !== null;
  const candidateId = candidate?.id ?? null;
  const fee = isKept ? candidate.fee : typed.fee;
  const { modifiers } = typed;

  const { platform, handle, accountId = null } = account ?? NOBODY;
  useEffect(() => {
    if (handle === '') return;
    let isOpen = true;
    const offer = (stored: Fee | null) => {
      if (!isOpen || stored === null) return;
      setTypedOf((before) => {
        const now = before.id === id ? before.typed : NOTHING;
        return { id, typed: { ...now, fee: now.fee ?? stored } };
      });
    };
    feeDraft(db, { platform, handle, accountId }).then(offer, () => undefined);
    return () => {
      isOpen = false;
    };
  }, [db, id, platform, handle, accountId]);
  // If the browser refuses, the fee is still on the screen and is saved from there.
  const store = (next: Fee | null) =>
    void saveFeeDraft(db, { platform, handle, accountId }, next).catch(() => undefined);
  const takeDraft = useEffectEvent((draft: Fee) => {
    if (candidateId === null) return;
    if (!hasNoFee) return store(null);
    void editCandidate(db, candidateId, { fee: draft }).then(({ ok }) => ok && store(null));
  });

  const change = (part: Partial<Typed>) => setTypedOf({ id, typed: { ...typed, ...part } });
  const keep = (next: Fee | null) => {
    if (candidateId === null || account === null) return;
    void editCandidate(db, candidateId, { fee: next }).then(
      (result) =>
        !result.ok &&
        showProblem(() =>
          say('problem.fee-not-saved', {
            account: `@${account.handle}`,
            reason: reasonInOneLine(result.problem),
          }),
        ),
    );
  };

  const waiting = isKept ? typed.fee : null;
  const hasNoFee = isKept && candidate.fee === null;
  useEffect(() => {
    // The account was saved after the fee was typed: the candidate takes the fee unless it already has one.
    if (waiting === null || candidateId === null) return;
    setTypedOf((before) => ({ ...before, typed: { ...before.typed, fee: null } }));
    takeDraft(waiting);
  }, [candidateId, waiting]);

  return {
    accountId: id,
    deal: useMemo(() => ({ fee, posts: 1, modifiers }), [fee, modifiers]),
    isKept,
    changeFee: (next) => {
      if (isKept) return keep(next);
      change({ fee: next });
      store(next);
    },
    changeModifiers: (next) => change({ modifiers: next }),
  };
}
