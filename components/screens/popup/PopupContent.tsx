import { accountKey } from '../../../lib/model/candidate';
import { openPanel } from '../../../lib/panel/open-panel';
import { say } from '../../../lib/words/catalogue/say';
import { fitInShort } from '../../../lib/words/fit-words';
import { BrowserKeyList } from '../../data/BrowserKeyList';
import { draftOf, shownAccount } from '../../data/draft-of';
import { InWorkspace } from '../../data/InWorkspace';
import { mayReport } from '../../data/may-report';
import { canSeeMore } from '../../data/screen-state';
import { useBriefs } from '../../data/use-briefs';
import { useBrowserCommands } from '../../data/use-browser-commands';
import { useDeal } from '../../data/use-deal';
import { useEvaluation } from '../../data/use-evaluation';
import { useEvaluationSettings } from '../../data/use-evaluation-settings';
import { useRank } from '../../data/use-rank';
import type { FollowedScreen } from '../../data/use-tab';
import { useWaitingSaves } from '../../data/use-waiting-saves';
import { ReportPage } from '../../page-file/ReportPage';
import { DoubtedNumbers } from '../../profile/DoubtedNumbers';
import { Header } from '../../profile/Header';
import { LongSilence } from '../../profile/LongSilence';
import { LostNumbers } from '../../profile/LostNumbers';
import { NextStep } from '../../profile/NextStep';
import { NumbersBrief } from '../../profile/NumbersBrief';
import { PassedOver } from '../../profile/PassedOver';
import { ProbablyPinned } from '../../profile/ProbablyPinned';
import { RankLine } from '../../profile/RankOnShortlist';
import { StateNotice } from '../../profile/StateNotice';
import { Verdict } from '../../profile/Verdict';
import { MetBefore } from '../../queue/MetBefore';
import { useQueueBeside } from '../../queue/use-queue-beside';
import { SavedLine } from '../../shortlist/SavedLine';
import { SaveForm } from '../../shortlist/SaveForm';
import { ShowShortlist } from '../../shortlist/ShowShortlist';
import { UndoKey } from '../../shortlist/UndoKey';
import { CopyRow } from '../../transfer/CopyRow';
import { Button } from '../../ui/Button';
import { FailureBoundary, SubjectContext } from '../../ui/FailureBoundary';
import { KeySheet } from '../../ui/keys/KeySheet';
import { SHORTCUTS } from '../../ui/keys/shortcuts';
import { Toasts } from '../../ui/Toasts';
import { showProblem } from '../../ui/toast';
import { WorkspaceLine } from '../../workspaces/WorkspaceLine';
import { SettingsLink } from '../SettingsLink';
import styles from './Popup.module.css';
import { PopupQueue } from './PopupQueue';

/** The profile in the tab at a glance, and a form to save it. */
export function PopupContent(followed: FollowedScreen) {
  return (
    <InWorkspace withoutStorage={<Content {...followed} />}>
      <Content {...followed} />
    </InWorkspace>
  );
}

function Content(followed: FollowedScreen) {
  const { screen, windowId, actions } = followed;
  const queue = useQueueBeside(followed);
  useBrowserCommands(windowId, true);
  useWaitingSaves();
  const settings = useEvaluationSettings();
  const { seen, kind } = screen;
  const { held } = useBriefs();
  const { deal } = useDeal(seen && shownAccount(seen));
  const evaluation = useEvaluation(seen, settings, { deal, briefs: held });
  const rank = useRank(seen, evaluation, settings);
  const draft = seen && draftOf(seen);
  const subject = draft && accountKey(draft.platform, draft.handle);
  return (
    <SubjectContext value={subject}>
      <Toasts showing={subject}>
        <main className={`${styles.popup} ${seen || kind === 'reading' ? styles.filling : ''}`}>
          {seen && draft && (
            <div className={styles.who}>
              <FailureBoundary part={say('screens.part.header')}>
                <Header seen={seen} />
                <MetBefore screen={screen} isCurrent={queue.current !== null && queue.isHere} />
                <div className={styles.saved}>
                  <SavedLine
                    draft={draft}
                    nowMs={seen.receivedAtMs}
                    withoutButton={queue.submit !== undefined}
                  />
                </div>
              </FailureBoundary>
            </div>
          )}
          <FailureBoundary part={say('screens.part.queue')}>
            {!seen && <MetBefore screen={screen} isCurrent={queue.current !== null && queue.isHere} />}
            <PopupQueue queue={queue} kind={kind} evaluation={evaluation} />
          </FailureBoundary>
          {/* The queue says it in view of the profile that is to be decided. */}
          {queue.obstacle === null && <StateNotice screen={screen} actions={actions} />}
          {seen && settings && evaluation && (
            <div className={kind === 'stale' ? styles.stale : undefined}>
              <FailureBoundary part={say('screens.part.verdict')}>
                <Verdict evaluation={evaluation}>
                  {rank && <RankLine rank={rank} platform={seen.place.platform} />}
                </Verdict>
                <ProbablyPinned leftOut={evaluation.leftOut} posts={seen.posts} nowMs={seen.receivedAtMs} />
                <PassedOver count={seen.passedOver} />
                <DoubtedNumbers seen={seen} drift={evaluation.drift} />
                <LostNumbers seen={seen} />
                <LongSilence signals={evaluation.signals} />
                {evaluation.fits.map((fit) => (
                  <p key={fit.briefId} className={styles.fit}>
                    {fitInShort(fit)}
                  </p>
                ))}
                {canSeeMore(kind) && <NextStep step={evaluation.nextStep} seen={seen} actions={actions} />}
              </FailureBoundary>
              <div className={styles.numbers}>
                <FailureBoundary part={say('screens.part.numbers')}>
                  <NumbersBrief seen={seen} evaluation={evaluation} />
                </FailureBoundary>
              </div>
            </div>
          )}
          <div className={styles.foot}>
            {/* Not before the numbers, which would push it down. */}
            {draft && evaluation && (
              <div className={styles.keep} data-labels="beside">
                <FailureBoundary part={say('screens.part.form')}>
                  <WorkspaceLine />
                  <SaveForm draft={draft} submit={queue.submit} />
                </FailureBoundary>
              </div>
            )}
            <footer className={styles.actions}>
              <span className={styles.small}>
                <BrowserKeyList />
                <KeySheet small />
                <SettingsLink small />
              </span>
              <UndoKey />
              <FailureBoundary part={say('screens.part.copy-row')}>
                {draft && settings && evaluation && (
                  <CopyRow draft={draft} evaluation={evaluation} settings={settings} fee={deal.fee} />
                )}
              </FailureBoundary>
              {mayReport(screen) && <ReportPage make={actions.pageFile} />}
              <ShowShortlist onShown={() => window.close()}>{say('screens.popup.shortlist')}</ShowShortlist>
              <OpenPanel windowId={windowId} />
            </footer>
          </div>
        </main>
      </Toasts>
    </SubjectContext>
  );
}

/**
 * Opens the panel beside the page. The window must be known before the click, because browsers open a panel only during
 * one.
 */
function OpenPanel({ windowId }: { windowId: number | null }) {
  const open = () => {
    if (windowId === null) return;
    openPanel(windowId).then(
      () => window.close(),
      () => showProblem(() => say('screens.popup.panel-not-opened')),
    );
  };
  return (
    <Button variant="quiet" shortcut={SHORTCUTS.openPanel} atEdge onPress={open} disabled={windowId === null}>
      {say('screens.popup.open-panel')}
    </Button>
  );
}
