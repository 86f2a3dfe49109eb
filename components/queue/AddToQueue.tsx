import { useState } from 'react';
import { PLATFORM_IDS, PLATFORM_NAMES, type PlatformId } from '../../lib/model/platform';
import { addToQueue, type QueueAccount } from '../../lib/store/queue/add-to-queue';
import { say } from '../../lib/words/catalogue/say';
import { inOneLine } from '../../lib/words/problem-words';
import { takeBack } from '../data/take-back';
import { useFormDraft } from '../data/use-form-draft';
import { useShortlist } from '../data/use-shortlist';
import { Button } from '../ui/Button';
import { Select } from '../ui/Select';
import { TextField } from '../ui/TextField';
import { showProblem } from '../ui/toast';
import { FoundInList } from './FoundInList';
import { linesLeft } from './lines-left';
import styles from './QueueSheet.module.css';
import { SwitchedOff } from './SwitchedOff';
import { sayAdded } from './say-added';
import { usePastedAccounts } from './use-pasted-accounts';

const isText = (stored: unknown): string | null => (typeof stored === 'string' ? stored : null);

/** Pasted links and handles, what is known of them, and the button that adds them. */
export function AddToQueue() {
  const db = useShortlist();
  const [text, setText] = useState('');
  const [platform, setPlatform] = useState<PlatformId | ''>('');
  const [again, setAgain] = useState({ saved: false, skipped: false });
  const keep = useFormDraft('queue-text', { read: isText, onFound: setText });
  const list = usePastedAccounts(text, platform || null);
  const change = (next: string) => {
    setText(next);
    keep(next === '' ? null : next);
  };
  const chosen = [
    ...(list?.fresh ?? []),
    ...(again.saved ? (list?.saved ?? []) : []),
    ...(again.skipped ? (list?.skipped ?? []) : []),
  ].map(({ account }): QueueAccount => account);
  const add = async () => {
    const result = await addToQueue(db, chosen);
    if (!result.ok) return showProblem(() => inOneLine(result.problem));
    sayAdded(result.value, (commitId) => takeBack(db, commitId));
    setAgain({ saved: false, skipped: false });
    // What cannot be added yet stays, to be corrected.
    change(linesLeft(list?.faults ?? []));
  };
  const platforms = [
    ['', say('queue.sheet.platform-ask')] as const,
    ...PLATFORM_IDS.map((id) => [id, PLATFORM_NAMES[id]] as const),
  ];
  return (
    <section className={styles.part}>
      <h3 className={styles.partTitle}>{say('queue.sheet.add')}</h3>
      <TextField
        label={say('queue.sheet.text')}
        hint={say('queue.sheet.text-hint')}
        lines={4}
        value={text}
        onChange={change}
        problem={list?.isUnreadable ? say('queue.fault.text') : null}
      />
      <Select<PlatformId | ''>
        label={say('queue.sheet.platform')}
        value={platform}
        onChange={setPlatform}
        options={platforms}
      />
      {text.trim() !== '' && <FoundInList list={list} again={again} onAgain={setAgain} />}
      <SwitchedOff accounts={chosen} />
      <div className={styles.actions}>
        <Button onPress={() => void add()} disabled={chosen.length === 0}>
          {say('queue.sheet.add-button', { profiles: chosen.length })}
        </Button>
      </div>
    </section>
  );
}
