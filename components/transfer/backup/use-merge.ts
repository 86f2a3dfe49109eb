import { useEffect, useRef, useState } from 'react';
import type { Workspace } from '../../../lib/settings/workspaces';
import { type Merged, mergeShortlist } from '../../../lib/store/merge/merge-shortlist';
import type { MergeReport } from '../../../lib/store/merge/report';
import type { OpenedBackup } from '../../../lib/transfer/backup/open-backup';
import { say } from '../../../lib/words/catalogue/say';
import { inOneLine } from '../../../lib/words/problem-words';
import { takeBack } from '../../data/take-back';
import { useShortlist } from '../../data/use-shortlist';
import { showProblem, showToast } from '../../ui/toast';
import { showToastWithUndo } from '../../ui/toast-with-undo';
import { type StagedInBrowser, stageInBrowser } from './restore';

export type MergeState =
  | { kind: 'comparing' | 'merging'; done: number; total: number; stop(): void }
  | { kind: 'compared'; report: MergeReport };

/**
 * Unpacks a backup into a database that no screen shows, and says what merging it would do. Nothing is changed before `merge` is
 * called; then, or when the screen closes, that database is deleted. `onEnd` is called when there is nothing left to do.
 */
export function useMerge(opened: OpenedBackup, all: readonly Workspace[], onEnd: () => void) {
  const db = useShortlist();
  const staged = useRef<StagedInBrowser | null>(null);
  const stopping = useRef(new AbortController());
  const [state, setState] = useState<MergeState>(working('comparing', 0, 1));

  function working(kind: 'comparing' | 'merging', done: number, total: number): MergeState {
    return { kind, done, total, stop: () => stopping.current.abort() };
  }
  const optionsFor = (kind: 'comparing' | 'merging') => ({
    signal: stopping.current.signal,
    onProgress: (done: number, total: number) => setState(working(kind, done, Math.max(1, total))),
  });
  const close = async () => {
    const { current } = staged;
    staged.current = null;
    await current?.discard();
  };
  const compare = async () => {
    const options = optionsFor('comparing');
    const result = await stageInBrowser(opened, all, options);
    if (!result.ok) {
      showProblem(inOneLine(result.problem));
      return onEnd();
    }
    staged.current = result.value;
    if (result.value === null || options.signal.aborted) {
      await close();
      return onEnd();
    }
    const { seen } = opened.header;
    const trial = await mergeShortlist(db, result.value.db, { seen, isTrial: true, ...options });
    if (trial.ok && !trial.value.isStopped) return setState({ kind: 'compared', report: trial.value.report });
    await close();
    if (!trial.ok) showProblem(inOneLine(trial.problem));
    onEnd();
  };
  const begun = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: begins once; another file is another component.
  useEffect(() => {
    if (!begun.current) void compare();
    begun.current = true;
    const { current: controller } = stopping;
    return () => {
      controller.abort();
      void close();
    };
  }, []);

  const merge = async () => {
    if (!staged.current) return;
    setState(working('merging', 0, 1));
    const { seen } = opened.header;
    const result = await mergeShortlist(db, staged.current.db, { seen, ...optionsFor('merging') });
    await close();
    if (result.ok) report(result.value);
    else showProblem(inOneLine(result.problem));
    onEnd();
  };
  const report = ({ report: { added, changed, both }, commitId, isStopped }: Merged) => {
    const profiles = added.length + changed.length + both.length;
    const words = isStopped
      ? say('backup.merge.stopped', { profiles })
      : say('backup.merge.done', { profiles });
    if (commitId === null) showToast(words);
    else showToastWithUndo(words, () => takeBack(db, commitId), say('backup.merge.still'));
  };
  return { state, merge };
}
