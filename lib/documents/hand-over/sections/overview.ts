import type { Candidate } from '../../../model/candidate';
import { nameOf } from '../../../model/candidate';
import { withoutReordering } from '../../../model/outside-text';
import { handleText } from '../../../model/place';
import { PLATFORM_NAMES } from '../../../model/platform';
import { say } from '../../../words/catalogue/say';
import { listedFitText } from '../../../words/fit-words';
import { formulaName } from '../../../words/formula-words';
import { feeText } from '../../../words/money-text';
import { formatDay, IN_ANY_YEAR } from '../../../words/numbers';
import { postsText, rangeBeside, rateText } from '../../../words/sentences';
import { upperFirst } from '../../../words/standing-words';
import { typedSentence } from '../../../words/typed-figures-words';
import { standingInShort, verdictSentence } from '../../../words/verdict-words';
import { html, type Markup, outside, type Part } from '../../markup';
import type { HandOverInput } from '../hand-over-input';
import type { JudgedProfile } from '../judged-profile';
import { table, withSmall } from '../parts';
import { surestFee } from './fees-and-notes';
import { whyNotRated } from './not-rated';
import { readingText } from './source-words';

/** "@maya.bakes on Instagram" */
export const accountText = ({ handle, platform }: Candidate): string =>
  say('hand-over.account', { handle: handleText(handle), platform: PLATFORM_NAMES[platform] });

/** All profiles in a table, in the order that the user gave them. It ranks nothing. */
export function overview(profiles: readonly JudgedProfile[], input: HandOverInput): Markup {
  const { brief, withFees } = input;
  const headings = [
    say('hand-over.overview.profile'),
    say('hand-over.overview.followers'),
    say('hand-over.overview.rate'),
    say('hand-over.overview.based-on'),
    say('hand-over.overview.standing'),
    ...(brief ? [say('hand-over.overview.fit', { name: withoutReordering(brief.name) })] : []),
    ...(withFees ? [say('hand-over.overview.fee')] : []),
  ];
  const rows = profiles.map((profile, at): [Part, ...Part[]] => [
    html`<a href="#p${at + 1}">${outside(nameOf(profile.candidate))}</a><br><small>${accountText(profile.candidate)}</small>`,
    ...numbersOf(profile),
    ...(brief ? [fitOf(profile, brief.id)] : []),
    ...(withFees ? [feeOf(profile)] : []),
  ]);
  const formulas = new Set(profiles.flatMap(({ rated }) => rated?.evaluation.headline?.formula ?? []));
  const title = say('hand-over.overview.title');
  return html`<section class="overview">
<h2>${title}</h2>
${table(headings, rows, 'overview', title)}
${formulas.size > 1 && html`<p class="small">${say('hand-over.overview.formulas')}</p>`}
<p class="small">${say('hand-over.overview.contents')}</p>
</section>
`;
}

function numbersOf({ candidate, newest, rated }: JudgedProfile): Part[] {
  if (newest === null || rated === null) {
    // Marked as what they are, because nothing else is known.
    const [typed] = candidate.typed ?? [];
    return [typed ? typedSentence(typed, IN_ANY_YEAR) : say('hand-over.not-read'), '', '', ''];
  }
  const { followers } = newest.profile;
  const day = (atMs: number) => say('hand-over.overview.read-on', { day: formatDay(atMs, IN_ANY_YEAR) });
  const { headline, verdict } = rated.evaluation;
  const standing = standingInShort(verdict) ?? verdictSentence(verdict);
  return [
    withSmall(readingText(followers), day(followers.takenAtMs)),
    headline
      ? withSmall(rateText(headline.formula, headline.ratePercent), rangeBeside(headline))
      : whyNotRated(rated.evaluation),
    headline
      ? html`${formulaName(headline.formula)}<br><small>${postsText(headline.sampleSize)}, ${day(rated.snapshot.takenAtMs)}</small>`
      : '',
    headline ? upperFirst(standing) : '',
  ];
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
