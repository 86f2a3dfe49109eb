import { handleText } from '../../lib/model/place';
import { PLATFORM_IDS } from '../../lib/model/platform';
import { showShortlist } from '../../lib/panel/show-shortlist';
import { profileUrl } from '../../lib/platforms/urls';
import { queuePaused } from '../../lib/settings/stored-settings';
import type { Decision } from '../../lib/store/queue/decide';
import type { QueueEntry } from '../../lib/store/queue/queue-row';
import { say } from '../../lib/words/catalogue/say';
import { decidedWords } from '../../lib/words/queue-words';
import { noteOpened } from '../data/opened-entry';
import { noteQueueTab } from '../data/queue-tab';
import { takeBack } from '../data/take-back';
import { useOptionalPlatforms } from '../data/use-optional-platforms';
import {
  currentEntry,
  isOnPage,
  isOwnerUnread,
  nextFree,
  type Queue,
  useClaimer,
  useQueue,
} from '../data/use-queue';
import { type QueueWork, useQueueWork } from '../data/use-queue-work';
import { storeSetting, useSetting } from '../data/use-setting';
import { useShortlist } from '../data/use-shortlist';
import type { FollowedScreen } from '../data/use-tab';
import { useCommand } from '../ui/keys/commands';
import { showProblem, showToast, type ToastWords } from '../ui/toast';
import { showToastWithUndo } from '../ui/toast-with-undo';
import { type Obstacle, obstacleTo } from './obstacle';
import { useLaterHandle } from './use-later-handle';

/** What a save has done. */
interface SavedProfile {
  commitId: string;
  /** Says that it is saved. */
  words: ToastWords;
}

/** What the button that saves says, and what follows the save. */
interface Submit {
  words: string;
  wordsAgain: string;
  onSaved(saved: SavedProfile): void;
}

export interface QueueBeside {
  /** Null until it is known, and while there is nothing in it. */
  queue: Queue | null;
  work: QueueWork;
  /** Whether it is known what this window has open. */
  isKnown: boolean;
  current: QueueEntry | null;
  /** What `Next` opens if nothing is open. */
  next: QueueEntry | null;
  isHere: boolean;
  /** The page may be its own: whose it is has not been read yet. */
  isUnread: boolean;
  obstacle: Obstacle | null;
  /** What saving the profile on the page does in the queue; undefined if it is not the one that is to be decided. */
  submit: Submit | undefined;
  onDecided(entry: QueueEntry, decision: Decision): void;
  /** Lets Yardstick read the platform of the current profile. */
  onSwitchOn(): void;
  onShowSaved(): void;
}

/** The queue beside the page that a screen follows. */
export function useQueueBeside({ screen, tab, windowId, actions }: FollowedScreen): QueueBeside {
  const db = useShortlist();
  const known = useQueue();
  const queue = known && known.entries.length > 0 ? known : null;
  const claimer = useClaimer(windowId);
  const platforms = useOptionalPlatforms(PLATFORM_IDS);
  const work = useQueueWork(windowId, async ({ id, platform, handle }) => {
    if (windowId !== null && tab) await noteQueueTab(windowId, tab.id);
    if (tab) await noteOpened(tab.id, id);
    await actions.go(profileUrl(platform, handle));
  });
  const isPaused = useSetting(queuePaused);
  const isKnown = claimer !== null && platforms !== null;
  const isShown = (entry: QueueEntry) => isOnPage(entry, screen, tab);
  const current = queue && isKnown ? currentEntry(queue, claimer.window, isShown) : null;
  const platform = platforms?.find(({ id }) => id === current?.platform);
  const mayRead = platform?.isOn !== false;
  // The browser tells no address where it withholds the site, so it is the profile that was opened last.
  const isWithheld = tab !== null && tab.url === null && !mayRead;
  const isHere = current !== null && (isWithheld || isShown(current));
  useLaterHandle(current, current !== null && isShown(current), { screen, tab, actions });
  const next = queue && nextFree(queue, claimer);

  const undo = async (commitId: string) => {
    const result = await takeBack(db, commitId);
    const again = result.ok ? result.value?.nextInQueue : null;
    if (again) showToast(() => say('undo.next-after-queue-decided', { account: handleText(again) }));
    return result;
  };
  const offerUndo = ({ handle }: QueueEntry, { commitId, words }: SavedProfile) => {
    const still = () => say('queue.said.not-undone', { account: handleText(handle) });
    showToastWithUndo(words, () => undo(commitId), still, commitId);
  };
  const onDecided = async (entry: QueueEntry, decision: Decision) => {
    const result = await work.decide(entry, decision);
    if (!result.ok) return;
    if (decidedWords(entry, decision) !== null)
      offerUndo(entry, { commitId: result.value, words: () => decidedWords(entry, decision) ?? '' });
    // Who goes through what was put off is asked once, and again only about what is put off anew.
    await work.next(entry.decidedAtMs !== null && decision.state !== 'later');
  };
  const goOn = () => {
    if (queue === null || queue.left === 0) showToast(() => say('queue.nothing-next'));
    else if (isPaused) storeSetting(queuePaused, false);
    else if (current === null) void work.next(next === null);
    else if (!isHere) void work.show(current);
    // A second press before the page is read is no decision about it.
    else if (screen.kind !== 'reading') void onDecided(current, { state: 'later' });
  };
  useCommand('next', known === null || !isKnown ? null : goOn);
  const canSave = current !== null && isHere && !isPaused && screen.seen !== null;
  return {
    ...{ queue, work, isKnown, current, next, isHere },
    isUnread: current !== null && !isHere && isOwnerUnread(current, screen, tab),
    obstacle: current && obstacleTo(current, { screen, tab, isHere, mayRead }),
    submit: canSave
      ? {
          words: say('queue.save'),
          wordsAgain: say('queue.save-again'),
          onSaved: (saved) => {
            offerUndo(current, saved);
            void onDecided(current, { state: 'saved' });
          },
        }
      : undefined,
    onDecided: (entry, decision) => void onDecided(entry, decision),
    onSwitchOn: () => platform?.change(true),
    onShowSaved: () => {
      showShortlist('#queue').catch(() => showProblem(() => say('shortlist.not-opened')));
    },
  };
}
