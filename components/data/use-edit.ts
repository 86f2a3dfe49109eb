import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { Candidate } from '../../lib/model/candidate';
import type { Problem } from '../../lib/model/result';
import { newId } from '../../lib/store/clock';
import { editCandidate } from '../../lib/store/edit-candidate';
import type { EditedField } from './edited-field';
import { useShortlist } from './use-shortlist';

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
  /** The candidate that the value was entered over. */
  over: Candidate;
  /** The commit that took it; from then on, what the shortlist says is shown, whoever changed it. */
  storedSeq: number | null;
}

/**
 * One field of a candidate that saves itself: a moment after the last change, when the page is hidden and
 * when the component goes. It belongs to one candidate: whoever uses it takes the id as its key.
 */
export function useEdit<Value>(
  candidate: Candidate,
  field: EditedField<Value>,
  { afterMs = 0, recovered = null, onSaved }: EditOptions<Value> = {},
): Edit<Value> {
  const db = useShortlist();
  const [entered, setEntered] = useState<Entered<Value> | null>(
    recovered === null ? null : { value: recovered, over: candidate, storedSeq: null },
  );
  const [problem, setProblem] = useState<Problem | null>(null);
  const waiting = useRef(entered);
  const timer = useRef<number | undefined>(undefined);
  const isShown = useRef(false);
  const writing = useRef(Promise.resolve());
  const step = useRef({ id: '', atMs: 0 });

  const write = async () => {
    const written = waiting.current;
    if (!written) return;
    step.current = stepAfter(step.current, field);
    const changes = field.changes(written.value, written.over);
    const result = await editCandidate(db, candidate.id, changes, { step: step.current.id });
    // The last write of all ends when its screen is gone.
    if (isShown.current) setProblem(result.ok ? null : result.problem);
    if (!result.ok) return;
    const newer = waiting.current;
    if (newer !== written) {
      // Something newer was entered while this was being written: over what is there now.
      if (newer) waiting.current = { ...newer, over: result.value };
      return;
    }
    waiting.current = null;
    if (isShown.current) setEntered({ ...written, over: result.value, storedSeq: result.value.seq });
    onSaved?.();
  };
  // One after the other: a write that is under way is not what the next one was entered over.
  const flush = () => {
    window.clearTimeout(timer.current);
    writing.current = writing.current.then(write);
  };
  const isStored = entered?.storedSeq != null && entered.storedSeq <= candidate.seq;
  const change = (value: Value) => {
    const over = waiting.current?.over ?? (entered && !isStored ? entered.over : candidate);
    waiting.current = { value, over, storedSeq: null };
    setEntered(waiting.current);
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(flush, afterMs);
  };

  const flushNow = useEffectEvent(() => flush());
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

  const value = entered && !isStored ? entered.value : field.shown(candidate);
  return { value, change, flush, problem };
}

/** A pause in typing after which Undo takes the two parts back one by one. */
const PAUSE_MS = 5_000;

function stepAfter(step: { id: string; atMs: number }, { isTyped }: { isTyped?: boolean }) {
  const atMs = Date.now();
  const goesOn = isTyped === true && step.id !== '' && atMs - step.atMs < PAUSE_MS;
  return { id: goesOn ? step.id : newId(), atMs };
}
