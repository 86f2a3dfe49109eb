import { say } from '../../lib/words/catalogue/say';
import { formatDay, formatNumber } from '../../lib/words/numbers';
import { faultWords, queueAccount, reasonWords } from '../../lib/words/queue-words';
import { Checkbox } from '../ui/Checkbox';
import { OutsideText } from '../ui/OutsideText';
import styles from './QueueSheet.module.css';
import type { Checked, CheckedList } from './use-pasted-accounts';

interface Again {
  saved: boolean;
  skipped: boolean;
}

interface FoundInListProps {
  /** Null while it is read. */
  list: CheckedList | null;
  again: Again;
  onAgain(again: Again): void;
}

/** Long lists would push the button out of sight. */
const MAX_LINES = 20;

/** What a pasted list consists of. */
export function FoundInList({ list, again, onAgain }: FoundInListProps) {
  if (list === null) return <p className={styles.hint}>{say('queue.sheet.reading')}</p>;
  const { fresh, repeated, waiting, saved, skipped, forbidden, faults } = list;
  const nowMs = Date.now();
  const savedOn = ({ account, candidate }: Checked) =>
    say('queue.sheet.saved-on', {
      account: queueAccount(account),
      day: formatDay(candidate?.savedAtMs ?? nowMs, nowMs),
    });
  const skippedOn = ({ account, entry }: Checked) =>
    say('queue.sheet.skipped-on', {
      account: queueAccount(account),
      reason: reasonWords(entry?.reason ?? 'other'),
      day: formatDay(entry?.decidedAtMs ?? nowMs, nowMs),
    });
  return (
    <ul className={styles.found} role="status">
      <li>{say('queue.sheet.new', { profiles: fresh.length })}</li>
      {repeated > 0 && <li>{say('queue.sheet.repeated', { profiles: repeated })}</li>}
      {waiting.length > 0 && <li>{say('queue.sheet.waiting', { profiles: waiting.length })}</li>}
      {saved.length > 0 && (
        <li>
          <Checkbox checked={again.saved} onChange={(is) => onAgain({ ...again, saved: is })}>
            {say('queue.sheet.saved', { profiles: saved.length })}
          </Checkbox>
          <Lines lines={saved.map(savedOn)} />
        </li>
      )}
      {skipped.length > 0 && (
        <li>
          <Checkbox checked={again.skipped} onChange={(is) => onAgain({ ...again, skipped: is })}>
            {say('queue.sheet.skipped', { profiles: skipped.length })}
          </Checkbox>
          <Lines lines={skipped.map(skippedOn)} />
        </li>
      )}
      {forbidden.length > 0 && (
        <li>
          {say('queue.sheet.forbidden', { profiles: forbidden.length })}
          <Lines lines={forbidden.map(({ account }) => queueAccount(account))} />
        </li>
      )}
      {faults.length > 0 && (
        <li>
          {say('queue.sheet.faults', { lines: faults.length })}
          <Lines
            lines={faults.map(({ line, written, fault }) =>
              say('queue.sheet.fault', { line: formatNumber(line), text: written, why: faultWords(fault) }),
            )}
          />
        </li>
      )}
    </ul>
  );
}

function Lines({ lines }: { lines: readonly string[] }) {
  const more = lines.length - MAX_LINES;
  return (
    <ul className={styles.lines}>
      {lines.slice(0, MAX_LINES).map((line, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines have no other identity and no state.
        <li key={at}>
          <OutsideText>{line}</OutsideText>
        </li>
      ))}
      {more > 0 && <li>{say('queue.sheet.more', { profiles: more })}</li>}
    </ul>
  );
}
