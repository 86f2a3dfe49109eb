import { useDeferredValue, useMemo } from 'react';
import { evaluate } from '../../lib/evaluation/evaluate';
import type { Evaluation } from '../../lib/evaluation/evaluation';
import type { EvaluationSettings } from '../../lib/evaluation/settings';
import type { Rate } from '../../lib/metrics/rates/rate-types';
import { say } from '../../lib/words/catalogue/say';
import { groupName } from '../../lib/words/group-words';
import { withRange } from '../../lib/words/numbers';
import { kindsName } from '../../lib/words/post-labels';
import { rangeBeside, rateBasis, rateNumber, rateText } from '../../lib/words/sentences';
import { tierText } from '../../lib/words/tier-words';
import { headlineSentence } from '../../lib/words/verdict-words';
import type { ShownProfile } from '../data/screen-state';
import { useLanguage } from '../ui/language';
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
  const language = useLanguage();
  // biome-ignore lint/correctness/useExhaustiveDependencies: `inWords` speaks the language of the interface, which may change.
  const then = useMemo(() => shown && inWords(shown, before), [shown, before, language]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `inWords` speaks the language of the interface, which may change.
  const today = useMemo(
    () => (now === before ? then : shown && inWords(shown, now)),
    [shown, before, now, then, language],
  );
  if (!shown) return <p className={styles.preview}>{say('settings.preview.none')}</p>;
  return (
    <section className={styles.preview} aria-label={say('settings.preview.label')} aria-live="polite">
      <OutsideText>{`@${shown.handle}`}</OutsideText>
      {then === today ? (
        <p>
          {today} <span className={styles.none}>{say('settings.preview.same')}</span>
        </p>
      ) : (
        <dl>
          <dt>{say('settings.preview.before')}</dt>
          <dd>{then}</dd>
          <dt>{say('settings.preview.now')}</dt>
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
  const facts = { headline: headlineSentence(evaluation), tier: tierText(tier) };
  const whole = headline
    ? say('settings.preview.with-rate', {
        rate: rateWords(headline),
        basis: rateBasis(headline, place.platform),
        ...facts,
      })
    : say('settings.preview.without-rate', facts);
  return [whole, ...kindsWords(groups, headline)].join(' ');
}

/** The kinds of post with a formula of their own: "Reels, engagement by views: 5.5%." */
function kindsWords(groups: Evaluation['groups'], headline: Rate | null): string[] {
  if (!groups || !headline) return [];
  return groups.byKind
    .filter(({ formula }) => formula !== headline.formula)
    .map((group) => {
      const rate = group.median
        ? rateText(group.formula, group.median.ratePercent)
        : say('settings.preview.too-few');
      return say('settings.preview.kind', {
        kind: groupName(kindsName(group.key), group, headline.formula),
        rate,
      });
    });
}

function rateWords(rate: Rate): string {
  const range = rangeBeside(rate);
  const number = rateNumber(rate.formula, rate.ratePercent);
  return range ? withRange(number, range) : number;
}
