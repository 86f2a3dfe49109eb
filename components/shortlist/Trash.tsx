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
import { showProblem, showToast } from '../ui/toast';
import { removedText } from './removed-text';
import styles from './Trash.module.css';
import { TrashedDefinitionRow } from './TrashedDefinitionRow';

/** Removed profiles, which can be restored or erased, and removed briefs and own tables. Empty if there are none. */
export function Trash({ nowMs }: { nowMs: number }) {
  const live = useLive('trash', async (db) => ({
    profiles: await listTrash(db),
    definitions: await listTrashedDefinitions(db),
  }));
  if (live.kind !== 'answered') return null;
  const { profiles, definitions } = live.value;
  const count = profiles.length + definitions.length;
  if (count === 0) return null;
  return (
    <Section id="trash" title={say('shortlist.trash.title')} aside={formatNumber(count)} startsClosed>
      <ul className={styles.list}>
        {profiles.map((trashed) => (
          <TrashRow key={trashed.candidate.id} trashed={trashed} nowMs={nowMs} />
        ))}
        {definitions.map((trashed) => (
          <TrashedDefinitionRow key={trashed.id} trashed={trashed} nowMs={nowMs} />
        ))}
      </ul>
    </Section>
  );
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
        {name} · {handleText(candidate.handle)} · {PLATFORM_NAMES[candidate.platform]} ·{' '}
        {removedText(trashedAtMs, nowMs)}
      </span>
      {asked ? (
        <>
          <span>{say('shortlist.trash.ask')}</span>
          <Button
            variant="quiet"
            name={say('shortlist.trash.erase-now-name', { name })}
            onPress={() =>
              void act(
                eraseCandidate(db, candidate.id),
                say('shortlist.trash.erased', { account: handleText(candidate.handle) }),
              )
            }
          >
            {say('shortlist.trash.erase-now')}
          </Button>
          <Button variant="quiet" onPress={() => setAsked(false)}>
            {say('shortlist.trash.cancel')}
          </Button>
        </>
      ) : (
        <>
          <Button
            variant="quiet"
            name={say('shortlist.trash.restore-name', { name })}
            onPress={() =>
              void act(
                restoreCandidate(db, candidate.id),
                say('shortlist.trash.restored', { account: handleText(candidate.handle) }),
              )
            }
          >
            {say('shortlist.trash.restore')}
          </Button>
          <Button
            variant="quiet"
            name={say('shortlist.trash.erase-name', { name })}
            onPress={() => setAsked(true)}
          >
            {say('shortlist.trash.erase')}
          </Button>
        </>
      )}
    </li>
  );
}
