import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { Problem, Result } from '../../lib/model/result';
import { queueGap } from '../../lib/settings/stored-settings';
import { type Claim, claimNext } from '../../lib/store/queue/claim-next';
import { type Decision, decide } from '../../lib/store/queue/decide';
import type { QueueEntry } from '../../lib/store/queue/queue-row';
import { claimerIn } from './queue-window';
import { useShortlist } from './use-shortlist';

export interface QueueWork {
  /** The next profile is opened at this time, because the gap is not over; null if nothing waits. */
  waitsUntilMs: number | null;
  /** Opens the next profile. What was open without a decision is put off. */
  next(withLater?: boolean): Promise<void>;
  /** The user does not want the next one after all. */
  cancel(): void;
  /** Decides about an entry. Returns the commit that Undo reverts. */
  decide(entry: QueueEntry, decision: Decision): Promise<Result<string>>;
  /** Opens the profile of an entry. */
  show(entry: QueueEntry): Promise<void>;
  problem: Problem | null;
}

/** Works through the queue in one window. `show` opens the profile of an entry in its tab. */
export function useQueueWork(windowId: number | null, show: (entry: QueueEntry) => Promise<void>): QueueWork {
  const db = useShortlist();
  const [waits, setWaits] = useState<{ untilMs: number; withLater: boolean } | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const claiming = useRef(false);
  const asksForLater = useRef(false);

  const claim = async (withLater: boolean): Promise<Claim | null> => {
    if (windowId === null) return null;
    const gapMs = (await queueGap.read()) * 1_000;
    const result = await claimNext(db, await claimerIn(windowId), { gapMs, withLater });
    setProblem(result.ok ? null : result.problem);
    const claimed = result.ok ? result.value : null;
    const alsoLater = withLater || asksForLater.current;
    setWaits(claimed?.kind === 'wait' ? { untilMs: claimed.untilMs, withLater: alsoLater } : null);
    if (claimed?.kind === 'opened') await show(claimed.entry);
    return claimed;
  };
  const next = async (withLater = false) => {
    asksForLater.current ||= withLater;
    // Two presses in a row are one.
    if (claiming.current) return;
    claiming.current = true;
    try {
      const claimed = await claim(withLater);
      // The screen offers what was put off while the last decision still looks for something else.
      if (claimed?.kind === 'empty' && asksForLater.current && !withLater) await claim(true);
    } finally {
      claiming.current = false;
      asksForLater.current = false;
    }
  };

  const nextNow = useEffectEvent((withLater: boolean) => void next(withLater));
  useEffect(() => {
    if (waits === null) return;
    const timer = setTimeout(() => nextNow(waits.withLater), Math.max(0, waits.untilMs - Date.now()));
    return () => clearTimeout(timer);
  }, [waits]);

  return {
    waitsUntilMs: waits?.untilMs ?? null,
    next,
    cancel: () => setWaits(null),
    decide: async (entry, decision) => {
      const result = await decide(db, entry.id, decision);
      setProblem(result.ok ? null : result.problem);
      return result;
    },
    show,
    problem,
  };
}
