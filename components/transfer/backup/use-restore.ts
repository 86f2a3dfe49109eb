import { useState } from 'react';
import type { Result } from '../../../lib/model/result';
import type { Workspace } from '../../../lib/settings/workspaces';
import type { OpenedBackup } from '../../../lib/transfer/backup/open-backup';
import { say } from '../../../lib/words/catalogue/say';
import { inOneLine } from '../../../lib/words/problem-words';
import { showProblem, showToast } from '../../ui/toast';
import { stageInBrowser } from './restore';

interface RestoreWork {
  done: number;
  total: number;
  stop(): void;
}

interface Target {
  name: string;
  /** The workspace whose place it takes; null adds one. */
  replaces: Workspace | null;
}

/** Restores a backup as a workspace, all of it or nothing, and switches to it. `take` stores its settings for a database. */
export function useRestore(
  opened: OpenedBackup,
  all: readonly Workspace[],
  take: (database: string) => Promise<Result<null>>,
) {
  const [work, setWork] = useState<RestoreWork | null>(null);
  const restore = async ({ name, replaces }: Target) => {
    const stopping = new AbortController();
    const show = (done: number, total: number) => setWork({ done, total, stop: () => stopping.abort() });
    show(0, 0);
    const options = { signal: stopping.signal, onProgress: show };
    const staged = await stageInBrowser(opened, all, options).finally(() => setWork(null));
    if (!staged.ok) return showProblem(() => inOneLine(staged.problem));
    if (staged.value === null) return showToast(() => say('backup.restore-stopped'));
    const { db, erased, list, discard } = staged.value;
    const taken = await take(db.name);
    const listed = taken.ok ? await list(name, replaces) : taken;
    if (!listed.ok) {
      await discard();
      return showProblem(() => inOneLine(listed.problem));
    }
    const { profiles } = opened.header.contents;
    showToast(() => {
      const done = say('backup.restored', { profiles: Math.max(0, profiles - erased) });
      return erased === 0 ? done : say('backup.restored-erased', { done, erased });
    });
  };
  return { work, restore };
}
