import { useEffect, useRef, useState } from 'react';
import type { Problem, Result } from '../../../lib/model/result';
import type { Workspace } from '../../../lib/settings/workspaces';
import { type Merged, mergeShortlist } from '../../../lib/store/merge/merge-shortlist';
import type { MergeReport } from '../../../lib/store/merge/report';
import type { OpenedBackup } from '../../../lib/transfer/backup/open-backup';
import { say } from '../../../lib/words/catalogue/say';
import { inOneLine } from '../../../lib/words/problem-words';
import { takeBack } from '../../data/take-back';
import { useShortlist } from '../../data/use-shortlist';
import { showProblem, showToast, type ToastWords } from '../../ui/toast';
import { showToastWithUndo } from '../../ui/toast-with-undo';
import { type StagedInBrowser, stageInBrowser } from './restore';

type Doing = 'unpacking' | 'comparing' | 'merging';

export type MergeState =
  | { kind: Doing; done: number; total: number; stop(): void }
  | { kind: 'compared'; report: MergeReport }
  /** `commitId` is what Undo takes back; null if there is nothing, or it is taken back. */
  | { kind: 'merged'; words: ToastWords; commitId: string | null };

/**
 * Unpacks a backup into a database that no screen shows, and says what merging it would do. Nothing is changed before `merge` is
 * called. If the screen closes meanwhile, the work stops at the next part, which changes nothing, and that database is
 * deleted. `take` stores the settings of the backup after the rest. `onEnd` is called when there is nothing left to do.
 */
export function useMerge(
  opened: OpenedBackup,
  all: readonly Workspace[],
  { take, onEnd }: { take(database: string): Promise<Result<null>>; onEnd(): void },
) {
  const db = useShortlist();
  const staged = useRef<StagedInBrowser | null>(null);
  const stopping = useRef(new AbortController());
  const isShown = useRef(true);
  const [state, setState] = useState<MergeState>(working('unpacking', 0, 0));
  const { seen } = opened.header;

  function working(kind: Doing, done: number, total: number): MergeState {
    return { kind, done, total, stop: () => stopping.current.abort() };
  }
  const optionsFor = (kind: Doing) => ({
    signal: stopping.current.signal,
    onProgress: (done: number, total: number) => setState(working(kind, done, total)),
  });
  const discard = async () => {
    const { current } = staged;
    staged.current = null;
    await current?.discard();
  };
  const end = async (problem: Problem | null) => {
    await discard();
    if (problem !== null) showProblem(() => inOneLine(problem));
    if (isShown.current) onEnd();
  };
  const compare = async () => {
    const result = await stageInBrowser(opened, all, optionsFor('unpacking'));
    if (!result.ok) return end(result.problem);
    staged.current = result.value;
    if (result.value === null || stopping.current.signal.aborted) return end(null);
    setState(working('comparing', 0, 0));
    const options = { seen, isTrial: true, ...optionsFor('comparing') };
    const trial = await mergeShortlist(db, result.value.db, options);
    if (!trial.ok || trial.value.isStopped || !isShown.current) return end(trial.ok ? null : trial.problem);
    setState({ kind: 'compared', report: trial.value.report });
  };
  const work = useRef<Promise<void> | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: begins once; another file is another component.
  useEffect(() => {
    isShown.current = true;
    work.current ??= compare();
    const { current: controller } = stopping;
    return () => {
      isShown.current = false;
      controller.abort();
      // What still reads from that database ends first.
      void work.current?.finally(discard);
    };
  }, []);

  const mergeStaged = async ({ db: theirs }: StagedInBrowser) => {
    setState(working('merging', 0, 0));
    const result = await mergeShortlist(db, theirs, { seen, ...optionsFor('merging') });
    if (!result.ok) return end(result.problem);
    await discard();
    const { commitId, isStopped } = result.value;
    const words = () => (isStopped ? say('backup.merge.stopped') : doneWords(result.value));
    if (isStopped) {
      showToast(words);
      return end(null);
    }
    const taken = await take(db.name);
    if (!taken.ok) showProblem(() => inOneLine(taken.problem));
    if (isShown.current) return setState({ kind: 'merged', words, commitId });
    if (commitId === null) showToast(words);
    else
      showToastWithUndo(
        words,
        () => takeBack(db, commitId),
        () => say('backup.merge.still'),
        commitId,
      );
  };
  const merge = () => {
    if (staged.current) work.current = mergeStaged(staged.current);
  };
  const undo = async (commitId: string) => {
    const result = await takeBack(db, commitId);
    if (result.ok) setState({ kind: 'merged', words: () => say('undo.many-merged'), commitId: null });
    else showProblem(() => inOneLine(result.problem));
  };
  return { state, merge, undo };
}

const doneWords = ({ report: { added, changed, both } }: Merged): string =>
  say('backup.merge.done', { profiles: added.length + changed.length + both.length });
