import type { Evaluation } from '../../../evaluation/evaluation';
import type { Comparison } from '../../../metrics/benchmarks/compared';
import { isEngagement } from '../../../metrics/measures/formulas';
import { say } from '../../../words/catalogue/say';
import type { Fact } from '../../../words/fact';
import { formulaName } from '../../../words/formula-words';
import { leftOutSentence } from '../../../words/left-out';
import { separated } from '../../../words/lists';
import { tableFacts, tableSource } from '../../../words/rate-facts';
import { rangeBeside, rateBasis, rateNumber, rateRangeText, sizeWords } from '../../../words/sentences';
import {
  comparisonSentence,
  headlineSentence,
  noVerdictReason,
  quartileSentence,
} from '../../../words/verdict-words';
import { html, link, type Markup } from '../../markup';
import type { Rated } from '../judged-profile';
import { factList, part } from '../parts';
import { daysText, timesOfRate } from '../read-days';
import { whyNotBy, whyNotRated } from './not-rated';

/** What the numbers mean, the rate behind it, and the table that it is compared with. */
export function verdictPart({ evaluation, snapshot, isOlder }: Rated, rank: string | null): Markup {
  const { headline, verdict, platform } = evaluation;
  const place = quartileSentence(verdict, platform);
  const range = headline && rangeBeside(headline);
  const reason = noVerdictReason(evaluation);
  const times = headline ? timesOfRate(headline, snapshot.posts, snapshot.profile) : [];
  const day = daysText(times, snapshot.takenAtMs);
  return html`<section class="verdict">
<h3>${say('hand-over.verdict.title')}</h3>
<p class="sentence">${headline ? headlineSentence(evaluation) : whyNotRated(evaluation)}</p>
${place && html`<p>${say('fact.sentence', { text: place })}</p>`}
${
  headline &&
  html`<p class="rate"><strong>${rateNumber(headline.formula, headline.ratePercent)}</strong> ${separated([
    ...(isEngagement(headline.formula) ? [] : [formulaName(headline.formula)]),
    ...(range ? [range] : []),
    rateBasis(headline, platform),
  ])}</p>`
}
${reason && html`<p>${reason}</p>`}
${rank && html`<p>${rank}</p>`}
<p class="small">${say(isOlder ? 'hand-over.as-of-older' : 'hand-over.as-of', { day })}</p>
${factList(comparedFacts(evaluation))}
${leftOutSentence(evaluation.leftOut, evaluation.platform) && html`<p class="small">${leftOutSentence(evaluation.leftOut, evaluation.platform)}</p>`}
</section>
`;
}

/** The table of the verdict with its publisher and year, the row that applies, and every doubt about it. */
function comparedFacts({ verdict, headline }: Evaluation): Fact[] {
  if (!('table' in verdict)) return [];
  const [source, ...others] = tableFacts(verdict.table, verdict.nearBecause, verdict.passedOver);
  const bands = 'band' in verdict ? [verdict.band, ...verdict.otherBands] : [];
  const row = bands.length > 0 ? [{ label: say('hand-over.verdict.row'), text: sizeWords(bands) }] : [];
  const range =
    'range' in verdict && headline
      ? [
          {
            label: say('hand-over.verdict.range'),
            text: rateRangeText(headline.formula, verdict.range.low, verdict.range.high),
          },
        ]
      : [];
  return [{ label: say('hand-over.verdict.table'), text: source?.text ?? '' }, ...row, ...range, ...others];
}

/** What every other published table says, each by its own formula. Empty if there is no other. */
export function otherTablesPart({ evaluation }: Rated): Markup | null {
  const { verdict, comparisons } = evaluation;
  const own = 'table' in verdict ? verdict.table.id : null;
  const others = comparisons.filter(({ table }) => table.id !== own);
  if (others.length === 0) return null;
  return part(
    say('hand-over.verdict.other-tables'),
    html`<ul class="other-tables">
${others.map(
  (comparison) =>
    html`<li>${link(comparison.table.sourceUrl, tableSource(comparison.table))}<br><small>${comparedBy(comparison, evaluation)}</small></li>\n`,
)}</ul>`,
  );
}

/** What one table says; without a rate by its formula, the number that is missing. */
function comparedBy(comparison: Comparison, evaluation: Evaluation): string {
  const { table, result } = comparison;
  const why =
    result.kind === 'too-little-seen' && table.formula !== null ? whyNotBy(table.formula, evaluation) : null;
  return why ?? comparisonSentence(comparison);
}
