import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { Candidate } from '../../lib/model/candidate';
import type { Problem } from '../../lib/model/result';
import { editCandidate } from '../../lib/store/edit-candidate';
import { useShortlist } from './use-shortlist';

type Field = 'notes' | 'tags' | 'stage' | 'fee';

interface EditOptions<Value> {
  /** How long to wait after a change for the next one. */
  afterMs?: number;
  /** A value from an earlier time that never reached the shortlist: shown, and saved at once. */
  recovered?: Value | null;
  onSaved?(): void;
}

interface Edit<Value> {
  value: Value;
  change(value: Value): void;
  /** Writes at once what still waits. */
  flush(): void;
  problem: Problem | null;
}

interface Entered<Value> {
  value: Value;
  /** When the shortlist took it; from then on, what the shortlist says is shown, whoever changed it. */
  storedAtMs: number | null;
}

/**
 * One field of a candidate that saves itself: a moment after the last change, when the page is hidden and
 * when the component goes. It belongs to one candidate: whoever uses it takes the id as its key.
 */
export function useEdit<Name extends Field>(
  candidate: Candidate,
  name: Name,
  { afterMs = 0, recovered = null, onSaved }: EditOptions<Candidate[Name]> = {},
): Edit<Candidate[Name]> {
  const db = useShortlist();
  const [entered, setEntered] = useState<Entered<Candidate[Name]> | null>(
    recovered === null ? null : { value: recovered, storedAtMs: null },
  );
  const [problem, setProblem] = useState<Problem | null>(null);
  const waiting = useRef(entered);
  const timer = useRef<number | undefined>(undefined);
  const isShown = useRef(false);

  const flush = async () => {
    window.clearTimeout(timer.current);
    const written = waiting.current;
    if (!written) return;
    const result = await editCandidate(db, candidate.id, { [name]: written.value });
    // The last write of all ends when its screen is gone.
    if (isShown.current) setProblem(result.ok ? null : result.problem);
    // Something newer may have been entered while this was being written.
    if (!result.ok || waiting.current !== written) return;
    waiting.current = null;
    if (isShown.current) setEntered({ ...written, storedAtMs: result.value.updatedAtMs });
    onSaved?.();
  };
  const change = (value: Candidate[Name]) => {
    waiting.current = { value, storedAtMs: null };
    setEntered(waiting.current);
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(flush, afterMs);
  };

  const flushNow = useEffectEvent(() => void flush());
  useEffect(() => {
    isShown.current = true;
    flushNow();
    window.addEventListener('pagehide', flushNow);
    document.addEventListener('visibilitychange', flushNow);
    return () => {
      window.removeEventListener('pagehide', flushNow);
      document.removeEventListener('visibilitychange', flushNow);
      flushNow();
      isShown.current = false;
    };
  }, []);

  const isStored = entered?.storedAtMs != null && entered.storedAtMs <= candidate.updatedAtMs;
  const value = entered && !isStored ? entered.value : candidate[name];
  return { value, change, flush: () => void flush(), problem };
}
