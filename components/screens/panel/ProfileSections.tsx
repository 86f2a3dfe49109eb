import type { EvaluationSettings } from '../../../lib/evaluation/settings';
import { accountKey } from '../../../lib/model/candidate';
import { say } from '../../../lib/words/catalogue/say';
import { disclosureLine } from '../../../lib/words/disclosure-words';
import { fitSentence } from '../../../lib/words/fit-words';
import { behindRateLine } from '../../../lib/words/group-words';
import { moneyLine } from '../../../lib/words/money-line';
import { signalsLine } from '../../../lib/words/signal-words';
import { FitSection } from '../../briefs/FitSection';
import { draftOf, shownAccount } from '../../data/draft-of';
import { canSeeMore, type ScreenStateKind, type ShownProfile } from '../../data/screen-state';
import type { BriefForm } from '../../data/use-brief-form';
import type { Briefs } from '../../data/use-briefs';
import { useDeal } from '../../data/use-deal';
import { useEvaluation } from '../../data/use-evaluation';
import { useRank } from '../../data/use-rank';
import type { TabActions } from '../../data/use-tab';
import { Money } from '../../money/Money';
import { BehindRate } from '../../profile/BehindRate';
import { Comparisons } from '../../profile/Comparisons';
import { Contacts } from '../../profile/Contacts';
import { Disclosure } from '../../profile/Disclosure';
import { DoubtedNumbers } from '../../profile/DoubtedNumbers';
import { LongSilence } from '../../profile/LongSilence';
import { LostNumbers } from '../../profile/LostNumbers';
import { NextStep } from '../../profile/NextStep';
import { NumbersInFull } from '../../profile/NumbersInFull';
import { PassedOver } from '../../profile/PassedOver';
import { PostsInSample } from '../../profile/PostsInSample';
import { ProbablyPinned } from '../../profile/ProbablyPinned';
import { RankOnShortlist } from '../../profile/RankOnShortlist';
import { Signals } from '../../profile/Signals';
import { Verdict } from '../../profile/Verdict';
import { SavedBeside } from '../../shortlist/SavedBeside';
import { SaveForm } from '../../shortlist/SaveForm';
import { CopyRow } from '../../transfer/CopyRow';
import { CopyHeadersSwitch } from '../../transfer/FormatSettings';
import { FailureBoundary } from '../../ui/FailureBoundary';
import { Section } from '../../ui/Section';
import { WorkspaceLine } from '../../workspaces/WorkspaceLine';
import styles from './Panel.module.css';

interface ProfileSectionsProps {
  seen: ShownProfile;
  settings: EvaluationSettings;
  actions: TabActions;
  kind: ScreenStateKind;
  briefs: Briefs;
  briefForm: BriefForm;
  /** The note and the tags are above, in the queue. */
  formElsewhere: boolean;
}

/** Everything about the profile in the tab: the meaning first, then the numbers, then their sources. */
export function ProfileSections({
  seen,
  settings,
  actions,
  kind,
  briefs,
  briefForm,
  formElsewhere,
}: ProfileSectionsProps) {
  const typed = useDeal(shownAccount(seen));
  const evaluation = useEvaluation(seen, settings, { deal: typed.deal, briefs: briefs.held });
  const rank = useRank(seen, evaluation, settings);
  if (!evaluation) return null;
  const { place, profile, posts, receivedAtMs } = seen;
  const { platform } = place;
  const { tiers } = settings;
  const draft = draftOf(seen);
  const fit = evaluation.fits[0] ?? null;
  const fitAside = briefForm.edited
    ? say('screens.panel.brief-not-saved')
    : fit
      ? fitSentence(fit)
      : say('screens.panel.no-brief');
  const dimmed = kind === 'stale' ? styles.stale : undefined;
  return (
    <>
      <div className={dimmed}>
        <FailureBoundary part={say('screens.part.verdict')}>
          <Verdict evaluation={evaluation} inFull>
            {rank && <RankOnShortlist rank={rank} platform={platform} nowMs={receivedAtMs} />}
          </Verdict>
          <ProbablyPinned leftOut={evaluation.leftOut} posts={posts} nowMs={receivedAtMs} />
          <PassedOver count={seen.passedOver} />
          <DoubtedNumbers seen={seen} drift={evaluation.drift} />
          <LostNumbers seen={seen} />
          <LongSilence signals={evaluation.signals} />
          {canSeeMore(kind) && <NextStep step={evaluation.nextStep} seen={seen} actions={actions} />}
        </FailureBoundary>
      </div>
      <div className={dimmed}>
        <Section
          id="behind"
          title={say('screens.panel.behind')}
          aside={behindRateLine(evaluation.headline)}
          startsClosed
        >
          <BehindRate evaluation={evaluation} posts={posts} nowMs={receivedAtMs} />
        </Section>
        <Section
          id="signals"
          title={say('screens.panel.signals')}
          aside={signalsLine(evaluation.signals)}
          startsClosed
        >
          <Signals signals={evaluation.signals} />
        </Section>
        <Section
          id="money"
          title={say('screens.panel.money')}
          aside={moneyLine(evaluation.money)}
          startsClosed
        >
          <Money
            key={accountKey(platform, seen.handle)}
            money={evaluation.money}
            typed={typed}
            settings={settings}
          />
        </Section>
        <Section
          id="disclosure"
          title={say('screens.panel.disclosure')}
          aside={disclosureLine(evaluation.disclosureCounts)}
          startsClosed
        >
          <Disclosure evaluation={evaluation} posts={posts} nowMs={receivedAtMs} />
        </Section>
        <Section id="fit" title={say('screens.panel.fit')} aside={fitAside} startsClosed>
          <FitSection briefs={briefs} form={briefForm} fit={fit} tiers={tiers} platform={platform} />
        </Section>
      </div>
      <Section id="notes" title={say('screens.panel.notes')}>
        <WorkspaceLine />
        {!formElsewhere && <SaveForm draft={draft} withDecisions />}
        <div className={styles.headers}>
          <CopyHeadersSwitch />
        </div>
        <div className={styles.copy}>
          <CopyRow draft={draft} evaluation={evaluation} settings={settings} fee={typed.deal.fee} />
        </div>
      </Section>
      <div className={dimmed}>
        <Section id="numbers" title={say('screens.panel.numbers')}>
          <NumbersInFull seen={seen} evaluation={evaluation} />
          <SavedBeside draft={draft} shows="figures" nowMs={receivedAtMs} />
        </Section>
        <Section
          id="posts"
          title={say('screens.panel.posts')}
          aside={say('screens.panel.posts-seen', { posts: posts.length })}
        >
          <PostsInSample
            posts={posts}
            evaluation={evaluation}
            nowMs={receivedAtMs}
            platform={platform}
            handle={seen.handle}
          />
        </Section>
        <Section id="comparisons" title={say('screens.panel.comparisons')} startsClosed>
          <Comparisons comparisons={evaluation.comparisons} />
        </Section>
        <Section id="contacts" title={say('screens.panel.contacts')}>
          <Contacts profile={profile} />
          <SavedBeside draft={draft} shows="contacts" nowMs={receivedAtMs} />
        </Section>
      </div>
    </>
  );
}
