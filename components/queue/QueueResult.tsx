import { accountKey } from '../../lib/model/candidate';
import { csvFormat } from '../../lib/settings/stored-settings';
import type { ShortlistDatabase } from '../../lib/store/database';
import { type QueueEntry, SKIP_REASONS } from '../../lib/store/queue/queue-row';
import { knownBefore } from '../../lib/store/queue/read-queue';
import { say } from '../../lib/words/catalogue/say';
import { formatNumber } from '../../lib/words/numbers';
import { reasonWords } from '../../lib/words/queue-words';
import { download } from '../data/download';
import { localDay } from '../data/file-words';
import type { Queue } from '../data/use-queue';
import { useShortlist } from '../data/use-shortlist';
import { Button } from '../ui/Button';
import { showProblem } from '../ui/toast';
import styles from './QueueSheet.module.css';

interface QueueResultProps {
  queue: Queue;
  onExportSaved(accountKeys: ReadonlySet<string>): void;
  onClear(): void;
}

/** What became of the profiles in the queue: how many of each decision, and files of them. */
export function QueueResult({ queue: { entries, counts, done, left }, ...on }: QueueResultProps) {
  const db = useShortlist();
  if (done + counts.later === 0) return null;
  const forbidden = entries.filter(({ reason }) => reason === 'do-not-contact').length;
  const reasons = SKIP_REASONS.filter((reason) => reason !== 'do-not-contact').flatMap((reason) => {
    const profiles = entries.filter((entry) => entry.reason === reason).length;
    return profiles === 0 ? [] : [{ reason, profiles }];
  });
  const lines = [
    { id: 'saved', words: say('queue.state.saved'), profiles: counts.saved },
    { id: 'skipped', words: say('queue.state.skipped'), profiles: counts.skipped - forbidden },
    { id: 'forbidden', words: say('queue.reason.do-not-contact'), profiles: forbidden },
    { id: 'later', words: say('queue.state.later'), profiles: counts.later },
    { id: 'left', words: say('queue.result.left'), profiles: left - counts.later },
  ].filter(({ profiles }) => profiles > 0);
  return (
    <section className={styles.part} data-part="queue-result">
      <h3 className={styles.partTitle}>{say(left === 0 ? 'queue.result.title' : 'queue.result.so-far')}</h3>
      <ul className={styles.found}>
        {lines.map(({ id, words, profiles }) => (
          <li key={id}>
            {say('queue.result.line', { what: words, profiles: formatNumber(profiles) })}
            {id === 'skipped' && (
              <ul className={styles.lines}>
                {reasons.map((one) => (
                  <li key={one.reason}>
                    {say('queue.result.line', {
                      what: reasonWords(one.reason),
                      profiles: formatNumber(one.profiles),
                    })}
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
      <div className={styles.actions}>
        {counts.saved > 0 && (
          <Button onPress={() => on.onExportSaved(savedKeys(entries))}>
            {say('queue.sheet.export-saved', { profiles: counts.saved })}
          </Button>
        )}
        <Button onPress={() => void downloadAll(db, entries)}>{say('queue.result.download')}</Button>
        {done > 0 && <Button onPress={on.onClear}>{say('queue.sheet.clear')}</Button>}
      </div>
    </section>
  );
}

const savedKeys = (entries: readonly QueueEntry[]): ReadonlySet<string> =>
  new Set(
    entries.flatMap(({ state, platform, handle }) =>
      state === 'saved' ? [accountKey(platform, handle)] : [],
    ),
  );

/** The file is written only when it is asked for. */
async function downloadAll(db: ShortlistDatabase, entries: readonly QueueEntry[]): Promise<void> {
  try {
    const [{ queueFile }, { formatForLanguage }] = await Promise.all([
      import('../../lib/transfer/export/queue-file'),
      import('../../lib/transfer/export/file-format'),
    ]);
    const format = (await csvFormat.read()) ?? formatForLanguage(navigator.language);
    const known = await knownBefore(db, entries);
    const decided = entries.map((entry) => ({
      entry,
      note: known.get(accountKey(entry.platform, entry.handle))?.candidate?.notes ?? '',
    }));
    download(queueFile(decided, format), `yardstick-queue-${localDay(Date.now())}.csv`);
  } catch {
    showProblem(() => say('queue.result.not-written'));
  }
}
