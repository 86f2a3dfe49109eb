import { expectedEngagements, meanOf } from '../../lib/evaluation/money/engagements';
import type { Entry } from '../../lib/lists/entries';
import { type Span, spanOf } from '../../lib/metrics/measures/span';
import { say } from '../../lib/words/catalogue/say';
import { countedWord } from '../../lib/words/formula-words';
import { lastPostDay, lastPostFacts } from '../../lib/words/last-post-words';
import { missingLastPost, missingMedian, missingPaceFacts } from '../../lib/words/missing-words';
import { formatNumber, formatRange } from '../../lib/words/numbers';
import { paceFacts, paceText } from '../../lib/words/pace-words';
import { absenceWords, countText, readingFacts } from '../../lib/words/reading-facts';
import type { Figure, Known, NoFigure } from './compared-row';

const noNumbers = (): NoFigure => ({ missing: say('compare.no-numbers'), facts: [] });

/** A text that is compared with nothing. */
const plain = (text: string, facts: Figure['facts'] = []): Figure => ({
  ...{ text, facts },
  ...{ range: null, bar: null, compared: null, rank: null },
});

export function followersFigure({ snapshot }: Entry): Known {
  if (!snapshot) return noNumbers();
  const { followers } = snapshot.profile;
  const span = spanOf(followers);
  if (!followers.found || !span)
    return {
      missing: absenceWords(followers.found ? 'not-shown' : followers.why),
      facts: readingFacts(followers),
    };
  return {
    ...spanFigure(span, { group: 'followers', tellsApart: true }),
    text: countText(followers),
    facts: readingFacts(followers),
  };
}

/** The likes and comments that a post can be expected to get. */
export function engagementsFigure({ evaluation }: Entry): Known {
  if (!evaluation) return noNumbers();
  const span = expectedEngagements(evaluation.averages);
  if (span) return spanFigure(span, { group: 'engagements', tellsApart: false });
  const { likes, comments } = evaluation.missing.averages;
  const missing = likes ?? comments;
  if (!missing) return { missing: say('shortlist.rate.not-enough'), facts: [] };
  const { text, facts } = missingMedian(missing);
  const name = countedWord(likes ? 'likes' : 'comments');
  return { missing: say('number.named', { name, value: text }), facts };
}

/** The views that a post can be expected to get. */
export function viewsFigure({ evaluation }: Entry): Known {
  if (!evaluation) return noNumbers();
  const span = meanOf(evaluation.averages.views);
  if (span) return spanFigure(span, { group: 'views', tellsApart: false });
  const missing = evaluation.missing.averages.views;
  const { text, facts } = missing
    ? missingMedian(missing)
    : { text: say('shortlist.rate.not-enough'), facts: [] };
  return { missing: text, facts };
}

export function paceFigure({ evaluation }: Entry): Known {
  if (!evaluation) return noNumbers();
  const { pace, missing } = evaluation;
  if (pace) return plain(paceText(pace), paceFacts(pace));
  return {
    missing: say('profile.numbers.pace-not-known'),
    facts: missing.pace ? missingPaceFacts(missing.pace) : [],
  };
}

export function lastPostFigure({ evaluation }: Entry, nowMs: number): Known {
  if (!evaluation) return noNumbers();
  const { lastPost, missing } = evaluation;
  if (lastPost) return plain(lastPostDay(lastPost, nowMs), lastPostFacts(lastPost));
  const { text, facts } = missingLastPost(missing.lastPost ?? 'no-posts');
  return { missing: text, facts };
}

/** A number with the range that rounded counts leave. */
function spanFigure({ value, low, high }: Span, by: { group: string; tellsApart: boolean }): Figure {
  const range = low === high ? null : formatRange(low, high);
  return {
    text: formatNumber(value),
    range,
    facts: [{ label: say('fact.range'), text: range ?? say('fact.range-none') }],
    bar: { value, low, high, likely: null },
    compared: { low, high, ...by },
    rank: null,
  };
}
