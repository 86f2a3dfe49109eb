import { useDeferredValue, useMemo } from 'react';
import { evaluate } from '../../lib/evaluation/evaluate';
import type { Evaluation } from '../../lib/evaluation/evaluation';
import type { EvaluationSettings } from '../../lib/evaluation/settings';
import type { Rate } from '../../lib/metrics/rates/rate-types';
import { groupName } from '../../lib/words/group-words';
import { kindsName } from '../../lib/words/post-labels';
import { rangeBeside, rateBasis, rateNumber, rateText } from '../../lib/words/sentences';
import { tierText } from '../../lib/words/tier-words';
import { headlineSentence } from '../../lib/words/verdict-words';
import type { ShownProfile } from '../data/screen-state';
import { OutsideText } from '../ui/OutsideText';
import styles from './Settings.module.css';

interface PreviewProps {
  seen: ShownProfile | null;
  /** As they were when the settings were opened. */
  before: EvaluationSettings;
  now: EvaluationSettings;
}

/** The effect of the changes on the open profile: the headline before and now. */
export function Preview({ seen, before, now }: PreviewProps) {
  // Rendered at low priority: nothing waits for it.
  const shown = useDeferredValue(seen);
  const then = useMemo(() => shown && inWords(shown, before), [shown, before]);
  const today = useMemo(
    () => (now === before ? then : shown && inWords(shown, now)),
    [shown, before, now, then],
  );
  if (!shown)
    return <p className={styles.preview}>Open a profile to see here what a change does to its headline.</p>;
  return (
    <section className={styles.preview} aria-label="Effect on the open profile" aria-live="polite">
      <OutsideText>{`@${shown.handle}`}</OutsideText>
      {then === today ? (
        <p>
          {today} <span className={styles.none}>(the same as before your changes)</span>
        </p>
      ) : (
        <dl>
          <dt>Before</dt>
          <dd>{then}</dd>
          <dt>Now</dt>
          <dd>{today}</dd>
        </dl>
      )}
    </section>
  );
}

function inWords(
  { place, profile, posts, receivedAtMs }: ShownProfile,
  settings: EvaluationSettings,
): string {
  const evaluation = evaluate({
    platform: place.platform,
    profile,
    posts,
    settings,
    nowMs: receivedAtMs,
  });
  const { headline, tier, groups } = evaluation;
  const rate = headline ? `${rateWords(headline)}, ${rateBasis(headline)}. ` : '';
  return `${rate}${headlineSentence(evaluation)}. Tier: ${tierText(tier)}.${kindsWords(groups, headline)}`;
}

/** The kinds of post with a formula of their own: " Reels, engagement by views: 5.5%." */
function kindsWords(groups: Evaluation['groups'], headline: Rate | null): string {
  if (!groups || !headline) return '';
  return groups.byKind
    .filter(({ formula }) => formula !== headline.formula)
    .map((group) => {
      const rate = group.median ? rateText(group.formula, group.median.ratePercent) : 'too few posts';
      return ` ${groupName(kindsName(group.key), group, headline.formula)}: ${rate}.`;
    })
    .join('');
}

function rateWords(rate: Rate): string {
  const range = rangeBeside(rate);
  const number = rateNumber(rate.formula, rate.ratePercent);
  return range ? `${number} (${range})` : number;
}
