import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { Candidate } from '../../lib/model/candidate';
import type { Problem } from '../../lib/model/result';
import { newId } from '../../lib/store/clock';
import { editCandidate } from '../../lib/store/edit-candidate';
import type { EditedField } from './edited-field';
import { useShortlist } from './use-shortlist';

interface EditOptions<Value> {
  /** How long to wait for further changes before saving. */
  afterMs?: number;
  /** A value from an earlier screen that was never saved: shown, and saved at once. */
  recovered?: Value | null;
  onSaved?(): void;
}

interface Edit<Value> {
  value: Value;
  change(value: Value): void;
  /** Saves pending changes at once. */
  flush(): void;
  problem: Problem | null;
  /** Whether what was last entered here is stored. False before anything was entered. */
  isSaved: boolean;
}

interface Entered<Value> {
  value: Value;
  /** The version of the candidate over which the value was entered. */
  over: Candidate;
  /** The commit that saved it; from then on the shortlist's value is shown, whoever changed it. */
  storedSeq: number | null;
}

/**
 * One field of a candidate that saves itself: shortly after the last change, when the page is hidden, and when the
 * component unmounts. It belongs to one candidate, so its component must use the candidate's id as its key.
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
  /** As this field saved it last: a key may be pressed before the screen is drawn with it. */
  const lastSaved = useRef(candidate);

  const write = async () => {
    const written = waiting.current;
    if (!written) return;
    step.current = stepAfter(step.current, field);
    const changes = field.changes(written.value, written.over);
    const result = await editCandidate(db, candidate.id, changes, { step: step.current.id });
    // The last write may finish after its screen has gone.
    if (isShown.current) setProblem(result.ok ? null : result.problem);
    if (!result.ok) return;
    lastSaved.current = result.value;
    const newer = waiting.current;
    if (newer !== written) {
      // A newer value was entered during this write; it now applies to the saved version.
      if (newer) waiting.current = { ...newer, over: result.value };
      return;
    }
    waiting.current = null;
    if (isShown.current) setEntered({ ...written, over: result.value, storedSeq: result.value.seq });
    onSaved?.();
  };
  // Writes run one after the other, because the next value was not entered over the one being written.
  const flush = () => {
    window.clearTimeout(timer.current);
    writing.current = writing.current.then(write);
  };
  const isStored = entered?.storedSeq != null && entered.storedSeq <= candidate.seq;
  const change = (value: Value) => {
    const newest = lastSaved.current.seq > candidate.seq ? lastSaved.current : candidate;
    const over = waiting.current?.over ?? newest;
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
  return { value, change, flush, problem, isSaved: entered?.storedSeq != null };
}

/** After a pause this long in typing, Undo treats the two parts as separate steps. */
const PAUSE_MS = 5_000;

function stepAfter(step: { id: string; atMs: number }, { isTyped }: { isTyped?: boolean }) {
  const atMs = Date.now();
  const goesOn = isTyped === true && step.id !== '' && atMs - step.atMs < PAUSE_MS;
  return { id: goesOn ? step.id : newId(), atMs };
}
