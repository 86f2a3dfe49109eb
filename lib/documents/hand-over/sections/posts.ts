import type { Evaluation } from '../../../evaluation/evaluation';
import type { FormulaId } from '../../../metrics/measures/formulas';
import type { Candidate } from '../../../model/candidate';
import { POST_COUNTS, type PostReadings } from '../../../model/post';
import { newestFirst } from '../../../model/post-order';
import { postUrl } from '../../../platforms/urls';
import { say } from '../../../words/catalogue/say';
import { exclusionWords } from '../../../words/left-out';
import { IN_ANY_YEAR } from '../../../words/numbers';
import { postCountLabel, postTitle } from '../../../words/post-labels';
import { rateRangeNumber, rateText } from '../../../words/sentences';
import { html, link, type Markup, type Part } from '../../markup';
import type { Rated } from '../judged-profile';
import { part, table, withSmall } from '../parts';
import { postSources } from './post-sources';
import { readingText } from './source-words';

/** More rows than any sample takes; older posts are counted below. */
const MAX_ROWS = 36;

/** Every post that was seen, with its numbers and its role in the rate, and where the numbers were read. */
export function postsPart({ platform, handle }: Candidate, { snapshot, evaluation }: Rated): Markup {
  const title = say('hand-over.posts.title');
  const posts = snapshot.posts.toSorted(newestFirst);
  if (posts.length === 0) return part(title, html`<p>${say('hand-over.unknown.no-posts')}</p>`);
  const shown = posts.slice(0, MAX_ROWS);
  const counts = POST_COUNTS.filter((count) => posts.some((post) => post[count].found));
  const roleOf = roles(evaluation);
  const rows = shown.map((post): [Part, ...Part[]] => [
    withSmall(
      link(postUrl(platform, post, handle), postTitle(post, IN_ANY_YEAR)),
      post.paidPartnership === true ? say('hand-over.posts.paid') : null,
    ),
    ...counts.map((count) => readingText(post[count])),
    ...roleOf(post),
  ]);
  const headings = [
    say('hand-over.posts.post'),
    ...counts.map((count) => postCountLabel(count, platform)),
    say('hand-over.posts.rate'),
    say('hand-over.posts.role'),
  ];
  return part(
    title,
    html`${table(headings, rows, 'posts', title)}
${
  posts.length > shown.length &&
  html`<p class="small">${say('profile.posts.not-listed', { posts: posts.length - shown.length })}</p>`
}
<h4>${say('hand-over.posts.sources')}</h4>
<ul class="small">
${postSources(posts, counts, platform).map((source) => html`<li>${source}</li>\n`)}</ul>`,
  );
}

/** The rate of a post with its range, and whether it counts. */
function roles({ headline, leftOut, platform }: Evaluation): (post: PostReadings) => [Part, string] {
  const rates = new Map(headline?.posts.map((one) => [one.id, one]));
  const reasons = new Map(leftOut.map(({ id, why }) => [id, exclusionWords(why, platform)]));
  const outliers = new Map(headline?.outliers.map(({ id, side }) => [id, side]));
  return ({ id }) => {
    const rate = rates.get(id);
    const why = reasons.get(id);
    if (!headline || !rate) {
      return ['', why ? say('hand-over.posts.left-out', { why }) : say('hand-over.posts.not-counted')];
    }
    const side = outliers.get(id);
    const role = side ? say('hand-over.posts.counted-far', { side }) : say('hand-over.posts.counted');
    return [withSmall(rateText(headline.formula, rate.ratePercent), rangeOf(headline.formula, rate)), role];
  };
}

function rangeOf(
  formula: FormulaId,
  { lowPercent, highPercent }: { lowPercent: number; highPercent: number },
): string | null {
  return lowPercent === highPercent ? null : rateRangeNumber(formula, lowPercent, highPercent);
}
