import { useState } from 'react';
import type { Workspace } from '../../../lib/settings/workspaces';
import type { BackupHeader } from '../../../lib/transfer/backup/backup-format';
import { say, sayParts } from '../../../lib/words/catalogue/say';
import { formatDay } from '../../../lib/words/numbers';
import { contentsWords } from '../../data/contents-words';
import { Button } from '../../ui/Button';
import { FileField } from '../../ui/FileField';
import { ProblemNotice } from '../../ui/ProblemNotice';
import styles from './Backup.module.css';
import { MergeBackup } from './MergeBackup';
import { ReplaceWorkspace } from './ReplaceWorkspace';
import { RestoreAsNew } from './RestoreAsNew';
import { useChosenBackup } from './use-chosen-backup';

const WAYS = ['new', 'replace', 'merge'] as const;

interface UseBackupProps {
  all: readonly Workspace[];
  current: Workspace;
  nowMs: number;
}

/** Chooses a backup, shows what is in it, and asks what to do with it. */
export function UseBackup({ all, current, nowMs }: UseBackupProps) {
  const { chosen, choose, forget } = useChosenBackup();
  const [way, setWay] = useState<(typeof WAYS)[number] | null>(null);
  const read = chosen.kind === 'found' ? chosen : null;
  const found = read?.opened ?? null;
  const close = () => setWay(null);
  return (
    <div className={styles.part}>
      {found === null && (
        <FileField
          label={say('backup.use.file')}
          hint={say('backup.use.hint')}
          accept=".yardstick"
          onChoose={(file) => void choose(file)}
        />
      )}
      <div role="status">{chosen.kind === 'checking' && <p>{say('backup.use.checking')}</p>}</div>
      {chosen.kind === 'refused' && <ProblemNotice problem={chosen.problem} />}
      {found && <Found header={found.header} nowMs={nowMs} />}
      {found && way === null && (
        <div className={styles.actions}>
          {WAYS.map((one) => (
            <Button key={one} onPress={() => setWay(one)}>
              {say(`backup.${one}.open`)}
            </Button>
          ))}
          <Button variant="quiet" onPress={forget}>
            {say('backup.use.other-file')}
          </Button>
        </div>
      )}
      {read && way === 'new' && <RestoreAsNew {...read} all={all} onClose={close} />}
      {read && way === 'replace' && (
        <ReplaceWorkspace {...read} all={all} current={current} onClose={close} />
      )}
      {read && way === 'merge' && <MergeBackup {...read} all={all} onClose={close} />}
    </div>
  );
}

function Found({ header, nowMs }: { header: BackupHeader; nowMs: number }) {
  const { workspace, madeAtMs, toolVersion, contents } = header;
  const made = { day: formatDay(madeAtMs, nowMs), version: toolVersion, contents: contentsWords(contents) };
  return (
    <div>
      <p className={styles.name}>
        {sayParts('backup.found.name', { name: <bdi key="name">{workspace}</bdi> })}
      </p>
      <p className={styles.hint}>{say('backup.found.made', made)}</p>
    </div>
  );
}
