import { browser } from 'wxt/browser';
import type { Workspaces } from '../../lib/settings/workspaces';
import { finishSave } from '../../lib/store/finish-save';
import { oneAtATime } from '../../lib/store/one-at-a-time';
import type { CandidateDraft } from '../../lib/store/save-candidate';
import {
  forgetWaiting,
  handOver,
  hasHandedOver,
  lockOf,
  type SessionArea,
  waitingIds,
  waitingSave,
} from '../../lib/store/waiting-saves';
import { say } from '../../lib/words/catalogue/say';
import { showProblem, showToast } from '../ui/toast';
import { pageShortlist } from './page-shortlist';
import { withTextFacts } from './with-text-facts';

/** Closed to content scripts, and empty after the browser is closed. */
const area = (): SessionArea => browser.storage.session;

/** Hands a save to the browser before anything is awaited: a popup may be gone a moment after the press. */
export function handOverSave(saveId: string, workspaceId: string, draft: CandidateDraft): void {
  // If the browser refuses, the save still runs in this page.
  void tryTo(() => handOver(area(), { saveId, workspaceId, draft }));
}

/** Calls back when a page hands over a save. Returns how to stop. */
export function onHandedOver(heard: () => void): () => void {
  const changed = (changes: Parameters<typeof hasHandedOver>[0]) => {
    if (hasHandedOver(changes)) heard();
  };
  const { onChanged } = browser.storage.session;
  onChanged.addListener(changed);
  return () => onChanged.removeListener(changed);
}

/** Runs a save that was handed over. Once it ends, its user has been told, or the page has closed. */
export async function endSave(saveId: string, save: () => Promise<void>): Promise<void> {
  let started = false;
  const work = async () => {
    started = true;
    await save();
    await tryTo(() => forgetWaiting(area(), saveId));
  };
  try {
    await oneAtATime(lockOf(saveId), work);
  } catch (error) {
    if (started) throw error;
    // A browser that refuses storage may refuse locks too. The commit happens only once without them.
    await work();
  }
}

/** Finishes every save whose page closed before it was committed, each in its own workspace. */
export async function finishWaitingSaves(workspaces: Workspaces): Promise<void> {
  const ids = (await tryTo(() => waitingIds(area()))) ?? [];
  for (const saveId of ids) await endSave(saveId, () => finish(saveId, workspaces));
}

async function finish(saveId: string, { all }: Workspaces): Promise<void> {
  const save = await tryTo(() => waitingSave(area(), saveId));
  const workspace = all.find(({ id }) => id === save?.workspaceId);
  // Another page finished it, it cannot be read, or its workspace is deleted.
  if (!save || !workspace) return;
  const draft = { ...(await withTextFacts(save.draft)), saveId };
  const result = await finishSave(pageShortlist(workspace.id), draft);
  const account = `@${draft.handle}`;
  if (!result.ok) showProblem(() => say('shortlist.form.not-saved', { account }));
  else showToast(() => savedWords(account, all.length > 1 ? workspace.name : null));
}

/** Says that an account is saved; with the workspace, if there are several. */
export const savedWords = (account: string, workspace: string | null): string =>
  workspace === null
    ? say('shortlist.form.saved', { account })
    : say('shortlist.form.saved-in', { account, workspace });

async function tryTo<Value>(work: () => Promise<Value>): Promise<Value | null> {
  try {
    return await work();
  } catch {
    return null;
  }
}
