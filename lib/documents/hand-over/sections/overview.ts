import type { Rate } from '../../../metrics/rates/rate-types';
import type { Candidate } from '../../../model/candidate';
import { nameOf } from '../../../model/candidate';
import { withoutReordering } from '../../../model/outside-text';
import { handleText } from '../../../model/place';
import { PLATFORM_NAMES } from '../../../model/platform';
import { shownTyped } from '../../../model/typed-figures';
import { say } from '../../../words/catalogue/say';
import { listedFitText } from '../../../words/fit-words';
import { formulaName } from '../../../words/formula-words';
import { separated } from '../../../words/lists';
import { feeText } from '../../../words/money-text';
import { formatDay, IN_ANY_YEAR } from '../../../words/numbers';
import { rankWords } from '../../../words/rank-words';
import { stageText } from '../../../words/saved-words';
import { postsText, rangeBeside, rateText } from '../../../words/sentences';
import { signalDoubt } from '../../../words/signal-questions';
import { measureWords } from '../../../words/signal-words';
import { upperFirst } from '../../../words/standing-words';
import { typedSentence } from '../../../words/typed-figures-words';
import { standingInShort, verdictSentence } from '../../../words/verdict-words';
import { html, type Markup, outside, type Part } from '../../markup';
import type { HandOverInput } from '../hand-over-input';
import type { JudgedProfile, Rated } from '../judged-profile';
import { type Cell, table, withSmall } from '../parts';
import { daysText, timesOfRate } from '../read-days';
import { surestFee } from './fees-and-notes';
import { feesTogether } from './fees-together';
import { whyNotRated } from './not-rated';
import { reasonText } from './reason';
import { readingText } from './source-words';

/** "@maya.bakes on Instagram" */
export const accountText = ({ handle, platform }: Candidate): string =>
  say('hand-over.account', { handle: handleText(handle), platform: PLATFORM_NAMES[platform] });

/** All profiles in a table, in the order that the user gave them. It ranks nothing. */
export function overview(profiles: readonly JudgedProfile[], input: HandOverInput): Markup {
  const { brief, withFees, withStage, settings } = input;
  const isRead = profiles.some(({ rated }) => rated !== null);
  const headings = [
    say('hand-over.overview.profile'),
    ...(isRead
      ? [
          say('hand-over.overview.followers'),
          say('hand-over.overview.rate'),
          say('hand-over.overview.standing'),
          say('hand-over.overview.asks'),
        ]
      : [say('hand-over.overview.figures')]),
    ...(brief ? [say('hand-over.overview.fit', { name: withoutReordering(brief.name) })] : []),
    ...(withStage ? [say('shortlist.column.stage')] : []),
    ...(withFees ? [say('hand-over.overview.fee')] : []),
  ];
  const rows = profiles.map((profile, at): [Part, ...Cell[]] => [
    html`<a href="#p${at + 1}">${outside(nameOf(profile.candidate))}</a><br><small>${accountText(profile.candidate)}</small>`,
    ...(isRead ? numbersOf(profile, input) : [unreadText(profile)]),
    ...(brief ? [fitOf(profile, brief.id)] : []),
    ...(withStage ? [stageText(profile.candidate)] : []),
    ...(withFees ? [feeOf(profile)] : []),
  ]);
  const reasons = profiles.map(({ candidate }) => reasonText(input.reasons[candidate.id]));
  const formulas = new Set(profiles.flatMap(({ rated }) => rated?.evaluation.headline?.formula ?? []));
  const title = say('hand-over.overview.title');
  return html`<section class="overview">
<h2>${title}</h2>
${table(headings, rows, 'overview', title, reasons)}
${formulas.size > 1 && html`<p class="small">${say('hand-over.overview.formulas')}</p>`}
<p class="small">${say('hand-over.overview.contents')}</p>
${withFees && feesTogether(profiles, { ...input, rates: settings.money })}
</section>
`;
}

/** Typed or imported figures, marked as what they are, because nothing was read. */
function unreadText({ candidate }: JudgedProfile): string {
  const sentences = shownTyped(candidate).map((figures) => typedSentence(figures, IN_ANY_YEAR));
  return sentences.length > 0 ? sentences.join(' ') : say('hand-over.not-read');
}

/** Followers, rate, standing and doubts. A sentence takes the place of all that it explains the absence of. */
function numbersOf(profile: JudgedProfile, input: HandOverInput): Cell[] {
  const { newest, rated } = profile;
  if (newest === null || rated === null) return [{ columns: 4, content: unreadText(profile) }];
  const { followers } = newest.profile;
  const day = (atMs: number) => say('hand-over.overview.read-on', { day: formatDay(atMs, IN_ANY_YEAR) });
  const { headline, verdict } = rated.evaluation;
  const standing = standingInShort(verdict) ?? verdictSentence(verdict);
  return [
    withSmall(readingText(followers), day(followers.takenAtMs)),
    ...(headline
      ? [ratePart(headline, rated), withSmall(upperFirst(standing), rankText(profile, input))]
      : [{ columns: 2, content: whyNotRated(rated.evaluation) }]),
    asksOf(rated),
  ];
}

/** The rate with its range, its formula, and how many posts of which days it is based on. */
function ratePart(headline: Rate, { snapshot }: Rated): Markup {
  const times = timesOfRate(headline, snapshot.posts, snapshot.profile);
  const day = daysText(times, snapshot.takenAtMs, (atMs) => formatDay(atMs, IN_ANY_YEAR));
  const basis = separated([
    formulaName(headline.formula),
    postsText(headline.sampleSize),
    say('hand-over.overview.read-on', { day }),
  ]);
  return html`${withSmall(rateText(headline.formula, headline.ratePercent), rangeBeside(headline))}<br><small>${basis}</small>`;
}

/** Where the profile stands among the saved ones of its platform that have such a rate; null if there are too few. */
export function rankText(
  { candidate, rated }: JudgedProfile,
  { ranks }: Pick<HandOverInput, 'ranks'>,
): string | null {
  const formula = rated?.evaluation.headline?.formula;
  const rank = formula && ranks[candidate.id]?.[formula];
  return rank
    ? say('hand-over.overview.rank', { rank: rankWords(rank), platform: PLATFORM_NAMES[candidate.platform] })
    : null;
}

/** What there is to ask about, with its value and what is usual, so that a rate is not read without its doubts. */
function asksOf({ evaluation: { signals } }: Rated): Part {
  const { odd } = signals;
  const asks = odd.filter(({ result }) => result === 'ask');
  if (asks.length === 0)
    return html`<small>${say('hand-over.overview.no-asks', { checks: odd.length })}</small>`;
  return asks.map((signal) => html`<p>${withSmall(signalDoubt(signal), measureWords(signal))}</p>`);
}

function fitOf({ rated }: JudgedProfile, briefId: string): Part {
  const fit = rated?.evaluation.fits.find((one) => one.briefId === briefId);
  if (!fit || fit.fitPercent === null || fit.possiblePercent === null) return '';
  const { fitPercent, possiblePercent, essentials } = fit;
  return withSmall(
    listedFitText({ fitPercent, possiblePercent, essentials }),
    essentials === 'met' ? null : say(`brief.essentials-${essentials}`),
  );
}

function feeOf({ candidate }: JudgedProfile): Part {
  const surest = surestFee(candidate);
  if (surest === null) return say('hand-over.fees.none');
  const { fee, kind } = surest;
  return withSmall(feeText(fee.amount, fee.currency), say('hand-over.overview.fee-kind', { kind }));
}
