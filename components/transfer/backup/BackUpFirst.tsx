import type { Workspace } from '../../../lib/settings/workspaces';
import { say } from '../../../lib/words/catalogue/say';
import { pageShortlist } from '../../data/page-shortlist';
import { Button } from '../../ui/Button';
import { BackupWork } from './BackupWork';
import { backUp, useBackupWork } from './backup-work';

/** Offers a backup of a workspace that is about to be deleted. */
export function BackUpFirst({ workspace: { id, name } }: { workspace: Workspace }) {
  const work = useBackupWork();
  return work ? (
    <BackupWork label={say('backup.making')} done={work.done} total={work.total} onStop={work.stop} />
  ) : (
    <Button onPress={() => void backUp(pageShortlist(id), name)}>
      {say('backup.delete-first', { name })}
    </Button>
  );
}
