import { type RefObject, useEffect, useRef } from 'react';
import { queuePaused } from '../../lib/settings/stored-settings';
import type { QueueEntry } from '../../lib/store/queue/queue-row';
import { say } from '../../lib/words/catalogue/say';
import { formatDay, formatNumber } from '../../lib/words/numbers';
import { progressWords, queueAccount } from '../../lib/words/queue-words';
import type { Queue } from '../data/use-queue';
import { useSavedCandidate } from '../data/use-saved-candidate';
import { storeSetting, useSetting } from '../data/use-setting';
import { Button } from '../ui/Button';
import { SHORTCUTS } from '../ui/keys/shortcuts';
import { ProblemNotice } from '../ui/ProblemNotice';
import { CurrentProfile, type CurrentProfileProps } from './CurrentProfile';
import { NextWaits } from './NextWaits';
import styles from './Queue.module.css';

interface QueueBarProps extends Omit<CurrentProfileProps, 'current' | 'name'> {
  queue: Queue;
  /** Whether it is known what this window has open. */
  isKnown: boolean;
  /** What this window works on; null if nothing is open. */
  current: QueueEntry | null;
  /** What `Next` opens; null if nothing is free. */
  next: QueueEntry | null;
  /** Where there is room, the next one is named below the open one. */
  withNext?: boolean;
  onShowSaved(): void;
}

/** The queue beside a page: what is open, what is missing, the decision, and the next one. */
export function QueueBar(props: QueueBarProps) {
  const { queue, work } = props;
  const isPaused = useSetting(queuePaused);
  const { entries, done, left, remainingMs } = queue;
  if (entries.length === 0) return null;
  const pause = (paused: boolean) => storeSetting(queuePaused, paused);
  return (
    <section className={styles.bar} aria-label={say('queue.title')} data-part="queue">
      <div className={styles.head}>
        <p className={styles.progress} role="status">
          {isPaused && left > 0 ? `${say('queue.paused')} ` : ''}
          {progressWords(done, entries.length, isPaused ? null : remainingMs)}
        </p>
        {left > 0 && (
          <Button variant="quiet" atEdge onPress={() => pause(!isPaused)}>
            {say(isPaused ? 'queue.continue' : 'queue.pause')}
          </Button>
        )}
      </div>
      {work.problem && <ProblemNotice problem={work.problem} />}
      {!isPaused && <Work {...props} />}
    </section>
  );
}

function Work(props: QueueBarProps) {
  const { work, isKnown, current, next, withNext = false } = props;
  const name = useRef<HTMLParagraphElement>(null);
  const nothing = useRef<HTMLDivElement>(null);
  useFocusOnNext(current, name, nothing);
  if (!isKnown) return null;
  if (work.waitsUntilMs !== null) return <NextWaits untilMs={work.waitsUntilMs} onCancel={work.cancel} />;
  if (current === null)
    return (
      <div ref={nothing} tabIndex={-1} className={styles.nothing}>
        <NothingOpen {...props} />
      </div>
    );
  return (
    <>
      <CurrentProfile {...props} current={current} name={name} />
      {withNext && next && <NextKnown entry={next} />}
    </>
  );
}

/** The button that was pressed is gone with the profile before: the keyboard goes on at the next one, or where none is left. */
function useFocusOnNext(
  current: QueueEntry | null,
  name: RefObject<HTMLElement | null>,
  nothing: RefObject<HTMLElement | null>,
): void {
  const before = useRef<string | null>(null);
  /** Between two profiles nothing is open for a moment. */
  const hadOne = useRef(false);
  const id = current?.id ?? null;
  useEffect(() => {
    if (id === before.current) return;
    const place = id === null ? nothing : name;
    if (hadOne.current && document.activeElement === document.body) place.current?.focus();
    before.current = id;
    hadOne.current ||= id !== null;
  }, [id, name, nothing]);
}

function NothingOpen({ queue, next, work, onShowSaved }: QueueBarProps) {
  const { counts, left } = queue;
  if (next)
    return (
      <>
        <NextKnown entry={next} />
        <div className={styles.actions}>
          <NextButton onPress={() => void work.next()} />
        </div>
      </>
    );
  if (counts.later > 0)
    return (
      <>
        <p>{say('queue.only-later', { profiles: counts.later })}</p>
        <div className={styles.actions}>
          <span className={styles.first}>
            <Button variant="primary" shortcut={SHORTCUTS.next} onPress={() => void work.next(true)}>
              {say('queue.go-through')}
            </Button>
          </span>
        </div>
      </>
    );
  // What another window has open is its own.
  if (left > 0) return <p>{say('queue.others-open', { profiles: left })}</p>;
  const [saved, skipped] = [counts.saved, counts.skipped].map(formatNumber);
  return (
    <>
      <p>{say('queue.finished', { saved: saved ?? '', skipped: skipped ?? '' })}</p>
      <div className={styles.actions}>
        <span className={styles.first}>
          <Button onPress={onShowSaved}>{say('queue.show-saved')}</Button>
        </span>
      </div>
    </>
  );
}

/** What is known of the next profile. */
function NextKnown({ entry }: { entry: QueueEntry }) {
  const saved = useSavedCandidate(entry);
  const account = queueAccount(entry);
  const candidate = saved.kind === 'answered' ? saved.value?.candidate : null;
  const nowMs = Date.now();
  return (
    <p className={styles.known}>
      {candidate
        ? say('queue.next-known', { account, day: formatDay(candidate.savedAtMs, nowMs) })
        : say('queue.next-is', { account })}
    </p>
  );
}

const NextButton = ({ onPress }: { onPress(): void }) => (
  <span className={styles.first}>
    <Button variant="primary" shortcut={SHORTCUTS.next} onPress={onPress}>
      {say('queue.next')}
    </Button>
  </span>
);
