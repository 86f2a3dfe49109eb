import { type Candidate, nameOf } from '../../model/candidate';
import { earlierHandlesText } from '../../words/account-words';
import { currentLanguage } from '../../words/catalogue/current-language';
import { languageFacts } from '../../words/catalogue/languages';
import { say } from '../../words/catalogue/say';
import { formatLongDay } from '../../words/numbers';
import { stageText } from '../../words/saved-words';
import { html, link, type Markup, outside } from '../markup';
import pageStyle from './hand-over.css?raw';
import type { HandOverInput } from './hand-over-input';
import tableStyle from './hand-over-tables.css?raw';
import type { JudgedProfile } from './judged-profile';
import { choicePart } from './sections/choice';
import { doubtsPart } from './sections/doubts';
import { feesPart, notesPart } from './sections/fees-and-notes';
import { figuresPart } from './sections/figures';
import { fitPart } from './sections/fit';
import { historyPart, typedPart } from './sections/history';
import { methodPart, otherRatesPart } from './sections/method';
import { accountText, overview, rankText } from './sections/overview';
import { postsPart } from './sections/posts';
import { readingGuide } from './sections/reading-guide';
import { reasonPart } from './sections/reason';
import { otherTablesPart, verdictPart } from './sections/verdict';

/** A page in two parts: `main` is what a preview shows, `text` is the whole file. */
export interface HandOverPage {
  style: string;
  main: string;
  text: string;
}

const STYLE = pageStyle + tableStyle;

/**
 * Profiles as one HTML file in the language of the interface, for a reader without Yardstick: every number with its day, source,
 * range and method, and what is not known. The file contains no script and requests nothing, which its own policy also forbids.
 */
export function handOver(input: HandOverInput): HandOverPage {
  const { language } = currentLanguage();
  const { direction = 'ltr' } = languageFacts(language) as { direction?: 'rtl' };
  const main = mainPart(input, direction);
  const page = html`<html lang="${language}" dir="${direction}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="only light">
<title>${input.title}</title>
<style>
`;
  return {
    style: STYLE,
    main: main.text,
    text: `<!doctype html>\n${page.text}${STYLE}</style>\n</head>\n<body>\n${main.text}</body>\n</html>\n`,
  };
}

function mainPart(input: HandOverInput, direction: 'ltr' | 'rtl'): Markup {
  const { profiles, title, nowMs, version } = input;
  return html`<main class="hand-over" dir="${direction}">
<header>
<h1>${outside(title)}</h1>
<p class="small">${say('hand-over.prepared', { day: formatLongDay(nowMs), version })}</p>
</header>
${choicePart(input)}
${profiles.length > 1 && overview(profiles, input)}
${profiles.length > 1 && readingGuide(input)}
${profiles.map((profile, at) => profilePart(profile, at, input, direction))}
${profiles.length === 1 && readingGuide(input)}
</main>
`;
}

function profilePart(
  profile: JudgedProfile,
  at: number,
  input: HandOverInput,
  direction: 'ltr' | 'rtl',
): Markup {
  const { profiles, settings, brief, withFees, withNotes, withStage } = input;
  const { candidate, rated } = profile;
  const isAlone = profiles.length === 1;
  // Several profiles without numbers that were read share a sheet of paper.
  const isOnNextPage = !isAlone && (rated !== null || (profiles[at - 1] ?? profile).rated !== null);
  return html`<article id="p${at + 1}"${isOnNextPage && html` class="next-page"`}>
${heading(candidate, withStage)}
${!isAlone && reasonPart(input.reasons[candidate.id])}
${
  rated
    ? html`${verdictPart(rated, rankText(profile, input))}
${brief && fitPart(rated, { brief, tiers: settings.tiers, withFees })}
${figuresPart(profile, rated)}
${methodPart(rated)}
${doubtsPart(rated)}
${postsPart(candidate, rated)}
${otherRatesPart(rated)}
${otherTablesPart(rated)}`
    : (candidate.typed ?? []).length === 0 && html`<p>${say('hand-over.not-read')}</p>`
}
${historyPart(profile, direction)}
${typedPart(profile)}
${withFees && feesPart(profile, rated)}
${withNotes && notesPart(profile)}
</article>
`;
}

function heading(candidate: Candidate, withStage: boolean): Markup {
  const earlier = earlierHandlesText(candidate);
  return html`<h2>${outside(nameOf(candidate))}</h2>
<p class="account">${link(candidate.profileUrl, outside(accountText(candidate)))} <span class="address">${candidate.profileUrl}</span></p>
${withStage && html`<p>${say('number.named', { name: say('shortlist.column.stage'), value: stageText(candidate) })}</p>`}
${earlier && html`<p class="small">${earlier}</p>`}`;
}
