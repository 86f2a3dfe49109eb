import { useState } from 'react';
import { profileUrl } from '../../lib/platforms/urls';
import { putBack } from '../../lib/store/queue/decide';
import { isDone, QUEUE_STATES, type QueueEntry, type QueueState } from '../../lib/store/queue/queue-row';
import { say } from '../../lib/words/catalogue/say';
import { formatNumber } from '../../lib/words/numbers';
import { inOneLine } from '../../lib/words/problem-words';
import { queueAccount, stateWords } from '../../lib/words/queue-words';
import { takeBack } from '../data/take-back';
import type { Queue } from '../data/use-queue';
import { useShortlist } from '../data/use-shortlist';
import { Button } from '../ui/Button';
import { ExternalLink } from '../ui/ExternalLink';
import { Select } from '../ui/Select';
import { showProblem } from '../ui/toast';
import { showToastWithUndo } from '../ui/toast-with-undo';
import styles from './QueueSheet.module.css';

interface QueueListProps {
  queue: Pick<Queue, 'entries'>;
  /** Removes entries, with a way back. */
  onRemove(ids: readonly string[]): void;
}

const ROWS_AT_ONCE = 100;

/** Everything in the queue with its state, and what can be done with it. */
export function QueueList({ queue: { entries }, onRemove }: QueueListProps) {
  const db = useShortlist();
  const [state, setState] = useState<QueueState | ''>('');
  const [rows, setRows] = useState(ROWS_AT_ONCE);
  const shown = entries.filter((entry) => state === '' || entry.state === state);
  const again = async (entry: QueueEntry) => {
    const result = await putBack(db, entry.id);
    if (!result.ok) return showProblem(() => inOneLine(result.problem));
    const { value } = result;
    const words = () => say('queue.sheet.put-back', { account: queueAccount(entry) });
    showToastWithUndo(
      words,
      () => takeBack(db, value),
      () => say('queue.sheet.not-undone'),
      value,
    );
  };
  const options = [
    ['', say('queue.sheet.all')] as const,
    ...QUEUE_STATES.map((one) => [one, say(`queue.state.${one}`)] as const),
  ];
  return (
    <section className={styles.part}>
      <h3 className={styles.partTitle}>{say('queue.sheet.list')}</h3>
      {entries.length === 0 ? (
        <p className={styles.hint}>{say('queue.sheet.empty')}</p>
      ) : (
        <>
          <Select<QueueState | ''>
            label={say('queue.sheet.show')}
            value={state}
            onChange={setState}
            options={options}
          />
          {shown.length === 0 && <p className={styles.hint}>{say('queue.sheet.none-in')}</p>}
          <ul className={styles.found}>
            {shown.slice(0, rows).map((entry) => (
              <Row
                key={entry.id}
                entry={entry}
                onRemove={() => onRemove([entry.id])}
                onBack={() => void again(entry)}
              />
            ))}
          </ul>
          {shown.length > rows && (
            <Button variant="quiet" onPress={() => setRows(rows + ROWS_AT_ONCE)}>
              {say('queue.sheet.show-more', {
                profiles: formatNumber(Math.min(ROWS_AT_ONCE, shown.length - rows)),
              })}
            </Button>
          )}
        </>
      )}
    </section>
  );
}

function Row({ entry, onRemove, onBack }: { entry: QueueEntry; onRemove(): void; onBack(): void }) {
  const account = queueAccount(entry);
  return (
    <li className={styles.row}>
      <span>
        <ExternalLink href={profileUrl(entry.platform, entry.handle)}>{account}</ExternalLink>
      </span>
      <span className={styles.state}>{stateWords(entry, Date.now())}</span>
      <span className={styles.rowActions}>
        {(isDone(entry) || entry.state === 'later') && (
          <Button variant="quiet" name={say('queue.sheet.back-name', { account })} onPress={onBack}>
            {say('queue.sheet.back')}
          </Button>
        )}
        <Button variant="quiet" name={say('queue.sheet.remove-name', { account })} onPress={onRemove}>
          {say('queue.sheet.remove')}
        </Button>
      </span>
    </li>
  );
}
