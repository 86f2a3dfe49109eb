import { handleText } from '../../lib/model/place';
import { showShortlist } from '../../lib/panel/show-shortlist';
import { queuePaused } from '../../lib/settings/stored-settings';
import type { Decision } from '../../lib/store/queue/decide';
import type { QueueEntry } from '../../lib/store/queue/queue-row';
import { say } from '../../lib/words/catalogue/say';
import { reasonWords } from '../../lib/words/queue-words';
import { takeBack } from '../data/take-back';
import { currentEntry, isOnPage, type Queue, useQueue, useQueueWindow } from '../data/use-queue';
import { type QueueWork, useQueueWork } from '../data/use-queue-work';
import { storeSetting, useSetting } from '../data/use-setting';
import { useShortlist } from '../data/use-shortlist';
import type { FollowedScreen } from '../data/use-tab';
import { useCommand } from '../ui/keys/commands';
import { showProblem, showToast } from '../ui/toast';
import { showToastWithUndo } from '../ui/toast-with-undo';

/** What the button that saves says, and what follows the save. */
interface Submit {
  words: string;
  wordsAgain: string;
  onSaved(): void;
}

export interface QueueBeside {
  /** Null until it is known, and while there is nothing in it. */
  queue: Queue | null;
  work: QueueWork;
  current: QueueEntry | null;
  isHere: boolean;
  /** What saving the profile on the page does in the queue; undefined if it is not the one that is to be decided. */
  submit: Submit | undefined;
  onDecided(entry: QueueEntry, decision: Decision): void;
  onShowSaved(): void;
}

/** The queue beside the page that a screen follows. */
export function useQueueBeside({ screen, tab, windowId, actions }: FollowedScreen): QueueBeside {
  const db = useShortlist();
  const known = useQueue();
  const queue = known && known.entries.length > 0 ? known : null;
  const window = useQueueWindow(windowId);
  const work = useQueueWork(windowId, actions.go);
  const isPaused = useSetting(queuePaused);
  // The browser tells no address where it withholds the site, so it is the one that was opened last.
  const isWithheld =
    screen.kind === 'needs-permission' || screen.kind === 'switched-off' || tab?.url === null;
  const isShown = (entry: QueueEntry) => isOnPage(entry, screen, tab);
  const current = queue && currentEntry(queue, window, isShown);
  const isHere = current !== null && (isWithheld || isShown(current));

  const undo = async (commitId: string) => {
    const result = await takeBack(db, commitId);
    const next = result.ok ? result.value?.nextInQueue : null;
    if (next) showToast(say('undo.next-after-queue-decided', { account: handleText(next) }));
    return result;
  };
  const onDecided = async (entry: QueueEntry, decision: Decision) => {
    const result = await work.decide(entry, decision);
    if (!result.ok) return;
    const words = decidedWords(entry, decision);
    if (words !== null) {
      const still = say('queue.said.not-undone', { account: handleText(entry.handle) });
      showToastWithUndo(words, () => undo(result.value), still);
    }
    // Who goes through what was put off is asked once, and again only about what is put off anew.
    await work.next(entry.decidedAtMs !== null && decision.state !== 'later');
  };
  const goOn = () => {
    if (queue === null || queue.left === 0) showToast(say('queue.nothing-next'));
    else if (isPaused) storeSetting(queuePaused, false);
    else void work.next(queue.counts.waiting === 0);
  };
  useCommand('next', known === null ? null : goOn);
  const canSave = current !== null && isHere && !isPaused && screen.seen !== null;
  return {
    queue,
    work,
    current,
    isHere,
    submit: canSave
      ? {
          words: say('queue.save'),
          wordsAgain: say('queue.save-again'),
          onSaved: () => void onDecided(current, { state: 'saved' }),
        }
      : undefined,
    onDecided: (entry, decision) => void onDecided(entry, decision),
    onShowSaved: () => {
      showShortlist('#queue').catch(() => showProblem(say('shortlist.not-opened')));
    },
  };
}

/** A save says so itself. */
function decidedWords({ handle }: QueueEntry, decision: Decision): string | null {
  const account = handleText(handle);
  if (decision.state !== 'skipped')
    return decision.state === 'later' ? say('queue.said.later', { account }) : null;
  return decision.reason === 'do-not-contact'
    ? say('queue.said.forbidden', { account })
    : say('queue.said.skipped', { account, reason: reasonWords(decision.reason) });
}
