import type { EvaluationSettings } from '../../lib/evaluation/settings';
import { candidateId } from '../../lib/model/candidate';
import { FitSection } from '../brief/FitSection';
import { fitSentence } from '../brief/fit-words';
import type { Briefs } from '../brief/use-briefs';
import { BehindRate } from '../evaluation/BehindRate';
import { Comparisons } from '../evaluation/Comparisons';
import { Contacts } from '../evaluation/Contacts';
import { Disclosure } from '../evaluation/Disclosure';
import { disclosureLine } from '../evaluation/disclosure-words';
import { behindRateLine } from '../evaluation/group-words';
import { LongSilence } from '../evaluation/LongSilence';
import { NextStep } from '../evaluation/NextStep';
import { NumbersInFull } from '../evaluation/NumbersInFull';
import { PostsInSample } from '../evaluation/PostsInSample';
import { ProbablyPinned } from '../evaluation/ProbablyPinned';
import { RankOnShortlist } from '../evaluation/RankOnShortlist';
import { Signals } from '../evaluation/Signals';
import { countOf } from '../evaluation/sentences';
import { signalsLine } from '../evaluation/signal-words';
import { useEvaluation } from '../evaluation/use-evaluation';
import { Verdict } from '../evaluation/Verdict';
import { CopyHeadersSwitch } from '../exchange/CopyHeadersSwitch';
import { CopyRow } from '../exchange/CopyRow';
import { Money } from '../money/Money';
import { moneyLine } from '../money/money-line';
import { useDeal } from '../money/use-deal';
import { accountOf, draftOf } from '../shortlist/draft-of';
import { SaveForm } from '../shortlist/SaveForm';
import { useRank } from '../shortlist/use-rank';
import { canSeeMore, type ScreenStateKind, type Seen } from '../tab/screen-state';
import type { TabActions } from '../tab/use-tab';
import { FailureBoundary } from '../ui/FailureBoundary';
import { Section } from '../ui/Section';
import styles from './Panel.module.css';

interface ProfileSectionsProps {
  seen: Seen;
  settings: EvaluationSettings;
  actions: TabActions;
  kind: ScreenStateKind;
  briefs: Briefs;
}

/** Everything about the profile in the tab: what it means first, then the numbers, then what they come from. */
export function ProfileSections({ seen, settings, actions, kind, briefs }: ProfileSectionsProps) {
  const typed = useDeal(accountOf(seen));
  const evaluation = useEvaluation(seen, settings, { deal: typed.deal, briefs: briefs.held });
  const rank = useRank(seen, evaluation, settings);
  if (!evaluation) return null;
  const { place, profile, posts, heardAtMs } = seen;
  const { platform } = place;
  const { tiers } = settings;
  const draft = draftOf(seen);
  const fit = evaluation.fits[0] ?? null;
  const dimmed = kind === 'stale' ? styles.stale : undefined;
  return (
    <>
      <div className={dimmed}>
        <FailureBoundary part="The verdict">
          <Verdict evaluation={evaluation} inFull>
            {rank && <RankOnShortlist rank={rank} platform={platform} nowMs={heardAtMs} />}
          </Verdict>
          <ProbablyPinned leftOut={evaluation.leftOut} posts={posts} nowMs={heardAtMs} />
          <LongSilence signals={evaluation.signals} />
          {canSeeMore(kind) && <NextStep step={evaluation.nextStep} seen={seen} actions={actions} />}
        </FailureBoundary>
      </div>
      <div className={dimmed}>
        <Section id="behind" title="Behind the rate" aside={behindRateLine(evaluation.headline)} startsClosed>
          <BehindRate evaluation={evaluation} posts={posts} nowMs={heardAtMs} />
        </Section>
        <Section id="signals" title="Worth a look" aside={signalsLine(evaluation.signals)} startsClosed>
          <Signals signals={evaluation.signals} />
        </Section>
        <Section id="money" title="Money" aside={moneyLine(evaluation.money)} startsClosed>
          <Money
            key={candidateId(platform, seen.handle)}
            money={evaluation.money}
            typed={typed}
            settings={settings}
          />
        </Section>
        <Section
          id="disclosure"
          title="Disclosure"
          aside={disclosureLine(evaluation.disclosure)}
          startsClosed
        >
          <Disclosure disclosure={evaluation.disclosure} posts={posts} nowMs={heardAtMs} />
        </Section>
        <Section id="fit" title="Fit" aside={fit ? fitSentence(fit) : 'no brief chosen'} startsClosed>
          <FitSection briefs={briefs} fit={fit} tiers={tiers} platform={platform} />
        </Section>
      </div>
      <Section id="notes" title="Notes">
        <SaveForm draft={draft} />
        <div className={styles.headers}>
          <CopyHeadersSwitch />
        </div>
        <div className={styles.copy}>
          <CopyRow draft={draft} evaluation={evaluation} tiers={tiers} fee={typed.deal.fee} />
        </div>
      </Section>
      <div className={dimmed}>
        <Section id="numbers" title="Numbers">
          <NumbersInFull seen={seen} evaluation={evaluation} settings={settings} />
        </Section>
        <Section id="posts" title="Posts" aside={`${countOf(posts.length, 'post')} seen`}>
          <PostsInSample
            posts={posts}
            evaluation={evaluation}
            nowMs={heardAtMs}
            platform={platform}
            handle={seen.handle}
          />
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
