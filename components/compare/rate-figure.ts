import { rateIn } from '../../lib/evaluation/evaluation';
import type { Entry } from '../../lib/lists/entries';
import type { RanksByFormula } from '../../lib/lists/rank-in-list';
import { possibleRange } from '../../lib/metrics/benchmarks/verdict';
import { FORMULAS, type FormulaId } from '../../lib/metrics/measures/formulas';
import { PLATFORM_NAMES } from '../../lib/model/platform';
import { PLATFORM_FACTS } from '../../lib/platforms/facts';
import { say } from '../../lib/words/catalogue/say';
import { countedWord } from '../../lib/words/formula-words';
import { missingMedian } from '../../lib/words/missing-words';
import { rankWords } from '../../lib/words/rank-words';
import { rateFacts } from '../../lib/words/rate-facts';
import { absenceSentence, absenceWords } from '../../lib/words/reading-facts';
import { rangeBeside, rateBasis, rateRangeNumber, rateText } from '../../lib/words/sentences';
import type { Figure, Known, NoFigure } from './compared-row';

/** One profile's rate by a formula, or why there is none. */
export function rateFigure(entry: Entry, formula: FormulaId, ranks: RanksByFormula | undefined): Known {
  const { evaluation, candidate } = entry;
  const rate = rateIn(evaluation, formula);
  if (!rate) return noRate(entry, formula);
  const possible = possibleRange(rate);
  const { platform } = candidate;
  const { ratePercent: value, lowPercent: low, highPercent: high, likely } = rate;
  const range = possible ? rateRangeNumber(formula, possible.low, possible.high) : rangeBeside(rate);
  const rank = ranks?.[formula];
  const compared: Figure['compared'] = possible
    ? { ...possible, group: `${platform} ${rate.kind ?? ''}`, tellsApart: true }
    : { tooFewPosts: rate.sampleSize };
  return {
    text: rateText(formula, value),
    range,
    facts: [
      { label: null, text: say('fact.sentence', { text: rateBasis(rate, platform) }) },
      ...rateFacts(rate),
      ...(rank
        ? [
            { label: null, text: say('rank.rules-line') },
            { label: null, text: say('rank.caution') },
          ]
        : []),
    ],
    bar: {
      ...{ value, low, high },
      likely: likely && { low: likely.lowPercent, high: likely.highPercent },
    },
    compared,
    rank: rank ? say('compare.rank', { rank: rankWords(rank), platform: PLATFORM_NAMES[platform] }) : null,
  };
}

function noRate({ candidate: { platform }, evaluation, snapshot }: Entry, formula: FormulaId): NoFigure {
  if (!evaluation || !snapshot)
    return {
      missing: say('compare.no-numbers'),
      facts: [{ label: null, text: say('shortlist.rate.no-numbers') }],
    };
  const { headline, alongside } = PLATFORM_FACTS[platform].formulas;
  if (evaluation.wanted !== formula && ![...headline, ...alongside].includes(formula)) {
    const text = say('compare.not-on', { platform: PLATFORM_NAMES[platform] });
    return { missing: text, facts: [{ label: null, text: say('fact.sentence', { text }) }] };
  }
  const { numerator, denominator } = FORMULAS[formula];
  const { followers } = snapshot.profile;
  for (const count of new Set([...numerator, denominator])) {
    if (count === 'followers') {
      if (followers.found) continue;
      return lacking(count, {
        text: absenceWords(followers.why),
        facts: [{ label: null, text: absenceSentence(followers.why) }],
      });
    }
    const missing = evaluation.missing.averages[count];
    if (missing) return lacking(count, missingMedian(missing));
  }
  return { missing: say('shortlist.rate.not-enough'), facts: [] };
}

const lacking = (
  count: Parameters<typeof countedWord>[0],
  { text, facts }: { text: string; facts: NoFigure['facts'] },
): NoFigure => ({ missing: say('number.named', { name: countedWord(count), value: text }), facts });
