import { useState } from 'react';
import { nameOf } from '../../lib/model/candidate';
import { handleText } from '../../lib/model/place';
import { PLATFORM_NAMES } from '../../lib/model/platform';
import type { Result } from '../../lib/model/result';
import { listTrashedDefinitions } from '../../lib/store/definition-trash';
import { eraseCandidate } from '../../lib/store/erase';
import { listTrash, restoreCandidate, type Trashed } from '../../lib/store/trash';
import { say } from '../../lib/words/catalogue/say';
import { formatNumber } from '../../lib/words/numbers';
import { inOneLine } from '../../lib/words/problem-words';
import { useLive } from '../data/use-live';
import { useShortlist } from '../data/use-shortlist';
import { Button } from '../ui/Button';
import { Section } from '../ui/Section';
import { showProblem, showToast, type ToastWords } from '../ui/toast';
import { removedText } from './removed-text';
import styles from './Trash.module.css';
import { TrashedDefinitionRow } from './TrashedDefinitionRow';
import { TrashItem } from './TrashItem';

/** An undone import or a large removal puts thousands into the trash at once, and nobody reads more than the first. */
const SHOWN_AT_ONCE = 100;

/** Removed profiles, briefs, own tables and views, which can be restored or erased. Empty if there are none. */
export function Trash({ nowMs }: { nowMs: number }) {
  const [most, setMost] = useState(SHOWN_AT_ONCE);
  const live = useLive(
    'trash',
    async (db) => ({
      profiles: await listTrash(db, most + 1),
      definitions: await listTrashedDefinitions(db),
    }),
    [most],
  );
  if (live.kind !== 'answered') return null;
  const { profiles, definitions } = live.value;
  const count = profiles.length + definitions.length;
  if (count === 0) return null;
  const hasMore = profiles.length > most;
  const aside = hasMore
    ? say('shortlist.trash.more-than', { count: formatNumber(most) })
    : formatNumber(count);
  return (
    <Section id="trash" title={say('shortlist.trash.title')} aside={aside} startsClosed>
      <ul className={styles.list}>
        {profiles.slice(0, most).map((trashed) => (
          <TrashRow key={trashed.candidate.id} trashed={trashed} nowMs={nowMs} />
        ))}
        {definitions.map((trashed) => (
          <TrashedDefinitionRow key={trashed.id} trashed={trashed} nowMs={nowMs} />
        ))}
      </ul>
      {hasMore && (
        <Button onPress={() => setMost(most + SHOWN_AT_ONCE)}>
          {say('shortlist.trash.show-more', { count: formatNumber(SHOWN_AT_ONCE) })}
        </Button>
      )}
    </Section>
  );
}

function TrashRow({ trashed: { candidate, trashedAtMs }, nowMs }: { trashed: Trashed; nowMs: number }) {
  const db = useShortlist();
  const { id, handle, platform } = candidate;
  const name = nameOf(candidate);
  const account = handleText(handle);
  const act = async (work: Promise<Result<unknown>>, words: ToastWords) => {
    const result = await work;
    if (result.ok) showToast(words);
    else showProblem(() => inOneLine(result.problem));
  };
  return (
    <TrashItem
      text={[name, account, PLATFORM_NAMES[platform], removedText(trashedAtMs, nowMs)].join(' · ')}
      names={{
        restore: say('shortlist.trash.restore-name', { name }),
        erase: say('shortlist.trash.erase-name', { name }),
        eraseNow: say('shortlist.trash.erase-now-name', { name }),
      }}
      question={say('shortlist.trash.ask')}
      onRestore={() => void act(restoreCandidate(db, id), () => say('shortlist.trash.restored', { account }))}
      onErase={() => void act(eraseCandidate(db, id), () => say('shortlist.trash.erased', { account }))}
    />
  );
}
