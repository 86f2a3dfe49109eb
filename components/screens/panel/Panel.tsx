import { accountKey } from '../../../lib/model/candidate';
import { say } from '../../../lib/words/catalogue/say';
import { BrowserKeyList } from '../../data/BrowserKeyList';
import { draftOf } from '../../data/draft-of';
import { InWorkspace, useWorkspaceName } from '../../data/InWorkspace';
import { mayReport } from '../../data/may-report';
import type { ScreenState, ShownProfile } from '../../data/screen-state';
import type { TabBrowser } from '../../data/tab-browser';
import { useBriefForm } from '../../data/use-brief-form';
import { useBriefs } from '../../data/use-briefs';
import { useBrowserCommands } from '../../data/use-browser-commands';
import { useEvaluationSettings } from '../../data/use-evaluation-settings';
import { type FollowedScreen, useTab } from '../../data/use-tab';
import { useNow } from '../../data/use-time';
import { useWaitingSaves } from '../../data/use-waiting-saves';
import { MoneyFields } from '../../money/MoneyFields';
import { ReportPage } from '../../page-file/ReportPage';
import { Header } from '../../profile/Header';
import { StateNotice } from '../../profile/StateNotice';
import { MetBefore } from '../../queue/MetBefore';
import { type QueueBeside, useQueueBeside } from '../../queue/use-queue-beside';
import { Settings } from '../../settings/Settings';
import { SavedLine } from '../../shortlist/SavedLine';
import { Shortlist } from '../../shortlist/Shortlist';
import { UndoKey } from '../../shortlist/UndoKey';
import { ExportButtons } from '../../transfer/export/ExportButtons';
import { ExportFiltered } from '../../transfer/export/ExportFiltered';
import { CopyHeadersSwitch } from '../../transfer/FormatSettings';
import { FailureBoundary, SubjectContext } from '../../ui/FailureBoundary';
import { KeySheet } from '../../ui/keys/KeySheet';
import { Section } from '../../ui/Section';
import { Toasts } from '../../ui/Toasts';
import styles from './Panel.module.css';
import { PanelQueue } from './PanelQueue';
import { ProfileSections } from './ProfileSections';

/** The side panel: the popup's content in full, following the active tab, and the shortlist below it. */
export function Panel({ browser }: { browser?: TabBrowser }) {
  const followed = useTab(browser);
  return (
    <InWorkspace withoutStorage={<Content {...followed} hasStorage={false} />}>
      <Content {...followed} />
    </InWorkspace>
  );
}

function Content({ hasStorage = true, ...followed }: FollowedScreen & { hasStorage?: boolean }) {
  const { screen, actions } = followed;
  useWaitingSaves();
  const queue = useQueueBeside(followed);
  useBrowserCommands(followed.windowId);
  const settings = useEvaluationSettings();
  const nowMs = useNow();
  const workspace = useWorkspaceName();
  // Kept here, so that an unsaved brief survives a change of tab.
  const briefs = useBriefs();
  const briefForm = useBriefForm(briefs);
  const { seen, kind } = screen;
  const subject = seen && accountKey(seen.place.platform, seen.handle);
  return (
    <SubjectContext value={subject}>
      <Toasts edge="bottom" showing={subject}>
        <main className={styles.panel}>
          {seen && (
            <FailureBoundary part={say('screens.part.header')}>
              <ProfileTop screen={screen} seen={seen} queue={queue} />
            </FailureBoundary>
          )}
          <FailureBoundary part={say('screens.part.queue')}>
            {!seen && <MetBefore screen={screen} isCurrent={queue.current !== null && queue.isHere} />}
            <PanelQueue queue={queue} screen={screen} settings={settings} />
          </FailureBoundary>
          {/* The queue says it in view of the profile that is to be decided. */}
          {queue.obstacle === null && <StateNotice screen={screen} actions={actions} />}
          {seen && settings && (
            <FailureBoundary part={say('screens.part.profile')}>
              <ProfileSections
                seen={seen}
                settings={settings}
                actions={actions}
                kind={kind}
                briefs={briefs}
                briefForm={briefForm}
                formElsewhere={queue.submit !== undefined}
              />
            </FailureBoundary>
          )}
          {mayReport(screen) && (
            <p className={styles.report}>
              <ReportPage make={actions.pageFile} />
            </p>
          )}
          {settings && hasStorage && (
            <>
              <Section id="shortlist" title={say('screens.panel.shortlist')} aside={workspace ?? undefined}>
                <Shortlist
                  settings={settings}
                  nowMs={nowMs}
                  exportOf={(found) => <ExportFiltered filtered={found} settings={settings} />}
                />
              </Section>
              <Section id="export" title={say('screens.panel.export')} startsClosed>
                <ExportButtons settings={settings} nowMs={nowMs} />
              </Section>
              <Section id="settings" title={say('screens.panel.settings')} startsClosed>
                <Settings
                  settings={settings}
                  seen={seen}
                  money={<MoneyFields settings={settings} />}
                  copyRow={<CopyHeadersSwitch />}
                />
                <p className={styles.further}>
                  <a href="/options.html" target="_blank" rel="noreferrer">
                    {say('screens.panel.settings-page')}
                  </a>
                </p>
              </Section>
              <p className={styles.keys}>
                <BrowserKeyList />
                <KeySheet />
                <UndoKey />
              </p>
            </>
          )}
        </main>
      </Toasts>
    </SubjectContext>
  );
}

interface ProfileTopProps {
  screen: ScreenState;
  seen: ShownProfile;
  queue: QueueBeside;
}

/** Whose profile the panel shows, and whether it is saved; stays visible while the rest scrolls. */
function ProfileTop({ screen, seen, queue }: ProfileTopProps) {
  const { submit, current, isHere } = queue;
  return (
    <div className={styles.top}>
      <Header seen={seen} />
      <MetBefore screen={screen} isCurrent={current !== null && isHere} />
      <div className={styles.saved}>
        <SavedLine draft={draftOf(seen)} nowMs={seen.receivedAtMs} withoutButton={submit !== undefined} />
      </div>
    </div>
  );
}
