import type { Evaluation } from '../../../evaluation/evaluation';
import { FORMULAS, type FormulaId } from '../../../metrics/measures/formulas';
import { say } from '../../../words/catalogue/say';
import { formatNumber } from '../../../words/numbers';
import { postCountLabel } from '../../../words/post-labels';
import { unknownWords } from './source-words';

/** Why there is no rate, as the page says it: "No rate could be calculated. Likes: Hidden by the creator." */
export function whyNotRated(evaluation: Evaluation): string {
  const { wanted, measured } = evaluation;
  return (
    whyNotBy(wanted, evaluation) ??
    say('hand-over.not-rated-few', {
      counted: formatNumber(measured.posts),
      needed: formatNumber(measured.needed),
    })
  );
}

/** The number that a formula needs and the page lacks; null if it lacks none, so that there were too few posts. */
export function whyNotBy(
  formula: FormulaId,
  { missing, platform }: Pick<Evaluation, 'missing' | 'platform'>,
): string | null {
  const { numerator, denominator } = FORMULAS[formula];
  if (denominator === 'followers' && missing.tier?.code === 'no-followers') {
    const { why } = missing.tier;
    return say('hand-over.not-rated-because', {
      figure: say('profile.numbers.followers'),
      why: unknownWords(why),
    });
  }
  const counts = denominator === 'followers' ? numerator : [...numerator, denominator];
  for (const count of counts) {
    const absent = missing.averages[count];
    const first = absent && 'absences' in absent ? absent.absences[0] : undefined;
    if (first) {
      const why = unknownWords(first.why);
      return say('hand-over.not-rated-because', { figure: postCountLabel(count, platform), why });
    }
  }
  return null;
}
