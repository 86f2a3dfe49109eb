import type { EvaluationSettings } from '../../lib/evaluation/evaluation';
import { Comparisons } from '../evaluation/Comparisons';
import { Contacts } from '../evaluation/Contacts';
import { NextStep } from '../evaluation/NextStep';
import { NumbersInFull } from '../evaluation/NumbersInFull';
import { PostsInSample } from '../evaluation/PostsInSample';
import { countOf } from '../evaluation/sentences';
import { useEvaluation } from '../evaluation/use-evaluation';
import { Verdict } from '../evaluation/Verdict';
import { CopyRow } from '../exchange/CopyRow';
import { draftOf } from '../shortlist/draft-of';
import { SaveForm } from '../shortlist/SaveForm';
import { canSeeMore, type ScreenStateKind, type Seen } from '../tab/screen-state';
import type { TabActions } from '../tab/use-tab';
import { Section } from '../ui/Section';
import styles from './Panel.module.css';

interface ProfileSectionsProps {
  seen: Seen;
  settings: EvaluationSettings;
  actions: TabActions;
  kind: ScreenStateKind;
}

/** Everything about the profile in the tab: what it means first, then the numbers, then what they come from. */
export function ProfileSections({ seen, settings, actions, kind }: ProfileSectionsProps) {
  const evaluation = useEvaluation(seen, settings);
  if (!evaluation) return null;
  const { place, profile, posts, heardAtMs } = seen;
  const { platform } = place;
  const { tiers } = settings;
  const draft = draftOf(seen);
  const dimmed = kind === 'stale' ? styles.stale : undefined;
  return (
    <>
      <div className={dimmed}>
        <Verdict evaluation={evaluation} inFull />
        {canSeeMore(kind) && <NextStep step={evaluation.nextStep} seen={seen} actions={actions} />}
      </div>
      <Section id="notes" title="Notes">
        <SaveForm draft={draft} />
        <p className={styles.copy}>
          <CopyRow draft={draft} evaluation={evaluation} tiers={tiers} />
        </p>
      </Section>
      <div className={dimmed}>
        <Section id="numbers" title="Numbers">
          <NumbersInFull platform={platform} profile={profile} evaluation={evaluation} tiers={tiers} />
        </Section>
        <Section id="posts" title="Posts" aside={`${countOf(posts.length, 'post')} seen`}>
          <PostsInSample posts={posts} evaluation={evaluation} nowMs={heardAtMs} />
        </Section>
        <Section id="comparisons" title="Comparisons" startsClosed>
          <Comparisons platform={platform} comparisons={evaluation.comparisons} settings={settings} />
        </Section>
        <Section id="contacts" title="Bio and contacts">
          <Contacts profile={profile} />
        </Section>
      </div>
    </>
  );
}
