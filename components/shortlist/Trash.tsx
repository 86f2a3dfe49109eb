import { useState } from 'react';
import { nameOf } from '../../lib/model/candidate';
import { handleText } from '../../lib/model/place';
import { PLATFORM_NAMES } from '../../lib/model/platform';
import type { Result } from '../../lib/model/result';
import { DAY_MS } from '../../lib/model/time';
import { eraseCandidate } from '../../lib/store/erase';
import { listTrash, restoreCandidate, TRASH_DAYS, type Trashed } from '../../lib/store/trash';
import { formatDay } from '../../lib/words/numbers';
import { useLive } from '../data/use-live';
import { useShortlist } from '../data/use-shortlist';
import { Button } from '../ui/Button';
import { Section } from '../ui/Section';
import { showProblem, showToast } from '../ui/toast';
import { inOneLine } from '../ui/toast-with-undo';
import styles from './Trash.module.css';

/** The removed profiles, each with buttons to restore or erase it. Empty if there are none. */
export function Trash({ nowMs }: { nowMs: number }) {
  const live = useLive('trash', (db) => listTrash(db));
  if (live.kind !== 'answered' || live.value.length === 0) return null;
  return (
    <Section id="trash" title="Trash" aside={String(live.value.length)} startsClosed>
      <ul className={styles.list}>
        {live.value.map((trashed) => (
          <TrashRow key={trashed.candidate.id} trashed={trashed} nowMs={nowMs} />
        ))}
      </ul>
    </Section>
  );
}

function deletedText(trashedAtMs: number, nowMs: number): string {
  const dueMs = trashedAtMs + TRASH_DAYS * DAY_MS;
  // A clock that jumped ahead deletes nothing, so the day may have passed.
  return dueMs > nowMs ? `deleted on ${formatDay(dueMs, nowMs)}` : 'deleted within days';
}

function TrashRow({ trashed: { candidate, trashedAtMs }, nowMs }: { trashed: Trashed; nowMs: number }) {
  const db = useShortlist();
  const [asked, setAsked] = useState(false);
  const name = nameOf(candidate);
  const act = async (work: Promise<Result<unknown>>, words: string) => {
    const result = await work;
    if (result.ok) showToast(words);
    else showProblem(inOneLine(result.problem));
  };
  return (
    <li className={styles.row}>
      <span>
        {name} · {handleText(candidate.handle)} · {PLATFORM_NAMES[candidate.platform]} · removed{' '}
        {formatDay(trashedAtMs, nowMs)}, {deletedText(trashedAtMs, nowMs)}
      </span>
      {asked ? (
        <>
          <span>Erase the profile with notes, numbers and history? This cannot be undone.</span>
          <Button
            variant="quiet"
            name={`Erase ${name} for good`}
            onPress={() =>
              void act(eraseCandidate(db, candidate.id), `Erased ${handleText(candidate.handle)}.`)
            }
          >
            Erase for good
          </Button>
          <Button variant="quiet" onPress={() => setAsked(false)}>
            Cancel
          </Button>
        </>
      ) : (
        <>
          <Button
            variant="quiet"
            name={`Restore ${name}`}
            onPress={() =>
              void act(restoreCandidate(db, candidate.id), `Restored ${handleText(candidate.handle)}.`)
            }
          >
            Restore
          </Button>
          <Button variant="quiet" name={`Erase ${name}`} onPress={() => setAsked(true)}>
            Erase
          </Button>
        </>
      )}
    </li>
  );
}
