import { Comparisons } from '../evaluation/Comparisons';
import { Contacts } from '../evaluation/Contacts';
import { Header } from '../evaluation/Header';
import { NextStep } from '../evaluation/NextStep';
import { NumbersInFull } from '../evaluation/NumbersInFull';
import { PostsInSample } from '../evaluation/PostsInSample';
import { countOf } from '../evaluation/sentences';
import { useEvaluation } from '../evaluation/use-evaluation';
import { Verdict } from '../evaluation/Verdict';
import { Settings } from '../settings/Settings';
import { useEvaluationSettings } from '../settings/use-evaluation-settings';
import { StateNotice } from '../tab/StateNotice';
import type { TabBrowser } from '../tab/tab-browser';
import { useTab } from '../tab/use-tab';
import { Section } from '../ui/Section';
import { Toasts } from '../ui/Toasts';
import styles from './Panel.module.css';

/** The same as the popup in full, beside the page, following the tab. */
export function Panel({ browser }: { browser?: TabBrowser }) {
  const { screen, actions } = useTab(browser);
  const settings = useEvaluationSettings();
  const evaluation = useEvaluation(screen.seen, settings);
  const { seen, kind } = screen;
  return (
    <Toasts>
      <main className={styles.panel}>
        {seen && (
          <div className={styles.top}>
            <Header seen={seen} />
          </div>
        )}
        <StateNotice screen={screen} actions={actions} />
        {seen && settings && evaluation && (
          <div className={kind === 'stale' ? styles.stale : undefined}>
            <Verdict evaluation={evaluation} inFull />
            <NextStep step={evaluation.nextStep} seen={seen} actions={actions} />
            <Section id="numbers" title="Numbers">
              <NumbersInFull
                platform={seen.place.platform}
                profile={seen.profile}
                evaluation={evaluation}
                tiers={settings.tiers}
              />
            </Section>
            <Section id="posts" title="Posts" aside={`${countOf(seen.posts.length, 'post')} seen`}>
              <PostsInSample posts={seen.posts} evaluation={evaluation} nowMs={seen.heardAtMs} />
            </Section>
            <Section id="comparisons" title="Comparisons" startsClosed>
              <Comparisons
                platform={seen.place.platform}
                comparisons={evaluation.comparisons}
                settings={settings}
              />
            </Section>
            <Section id="contacts" title="Bio and contacts">
              <Contacts profile={seen.profile} />
            </Section>
          </div>
        )}
        {settings && (
          <Section id="settings" title="Settings" startsClosed>
            <Settings settings={settings} />
          </Section>
        )}
      </main>
    </Toasts>
  );
}
