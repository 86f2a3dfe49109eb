import { median, quantile } from 'simple-statistics';
import type { Verdict } from '../../metrics/benchmarks/compared';
import { isEngagement } from '../../metrics/measures/formulas';
import { averageOf, ratioOf, type Span, spanOf } from '../../metrics/measures/span';
import type { Rate } from '../../metrics/rates/rate-types';
import type { SampleSettings } from '../../metrics/rates/sample-settings';
import { type Eligible, windowOf } from '../../metrics/rates/sampling';
import type { TextFacts } from '../../model/candidate';
import type { PostCount, PostReadings } from '../../model/post';
import { classesOf } from '../comments/comment-classes';
import type { VisibleComments } from '../comments/comments-of';
import { type GoodComment, goodSignsIn } from '../comments/good-comments';
import { type Checked, judge, unseen } from './judge';

/** Why there is no figure: too few posts, or posts of which none has a number that it needs. */
export type TooFew = 'too-few-posts' | 'not-read';

/** `not-read` if posts were seen and none of them shows, or will show, one of the counts. */
export function whyTooFew(posts: readonly PostReadings[], counts: readonly PostCount[]): TooFew {
  const isLacking = (count: PostCount) =>
    posts.every(({ [count]: reading }) => !reading.found && reading.why !== 'not-ready');
  return posts.length > 0 && counts.some(isLacking) ? 'not-read' : 'too-few-posts';
}

/** The median over the sample's posts of one count divided by another. */
export function checkRatio(
  id: 'comments-per-100-likes' | 'views-per-like',
  [numerator, denominator]: readonly [PostCount, PostCount],
  eligible: Eligible,
  settings: SampleSettings,
): Checked {
  const { posts } = windowOf(eligible.posts, [numerator, denominator], settings);
  const ratios = posts.flatMap((post) => {
    const [above, below] = [spanOf(post[numerator]), spanOf(post[denominator])];
    const ratio = above && below && ratioOf(above, below, id === 'comments-per-100-likes' ? 100 : 1);
    return ratio ? [ratio] : [];
  });
  if (ratios.length === 0 || ratios.length < settings.minPosts)
    return unseen(id, whyTooFew(eligible.posts, [numerator, denominator]));
  return judge(id, { value: averageOf(ratios, median), sampleSize: ratios.length });
}

export function checkFollowing(following: Span | null, followers: Span | null): Checked[] {
  const times = following && followers && ratioOf(following, followers);
  return [
    following
      ? judge('following-many', { value: following, sampleSize: 1 })
      : unseen('following-many', 'not-read'),
    times
      ? judge('following-above-followers', { value: times, sampleSize: 1 })
      : unseen('following-above-followers', following && followers ? 'nothing-to-divide-by' : 'not-read'),
  ];
}

/** Asks if the rate is outside the lowest or highest band of every size the followers may have. */
export function checkSizeBand(headline: Rate | null, verdict: Verdict, without: TooFew): Checked {
  const id = 'engagement-for-its-size';
  if (!headline) return unseen(id, without);
  if (!('band' in verdict) || !isEngagement(headline.formula)) return unseen(id, 'no-table');
  // One account in four is beyond a quartile, which is not unusual.
  const bands = [verdict.band, ...verdict.otherBands].filter((row) => 'highFromPercent' in row);
  if (bands.length === 0) return unseen(id, 'no-table');
  return judge(id, {
    value: verdict.range,
    sampleSize: headline.sampleSize,
    usual: {
      low: Math.min(...bands.map((band) => band.belowFromPercent)),
      high: Math.max(...bands.map((band) => band.highFromPercent)),
    },
    source: verdict.table,
  });
}

/**
 * The interquartile range of the posts' rates divided by their median. Rounded counts look more even than they are, so
 * their ranges are included.
 */
export function checkEvenness(headline: Rate | null, without: TooFew): Checked {
  const id = 'posts-too-even';
  if (!headline) return unseen(id, without);
  const quartile = (share: number, pick: 'ratePercent' | 'lowPercent' | 'highPercent') =>
    quantile(
      headline.posts.map((post) => post[pick]),
      share,
    );
  const middle = averageOf(
    headline.posts.map((post) => ({ value: post.ratePercent, low: post.lowPercent, high: post.highPercent })),
    median,
  );
  const spread = {
    value: quartile(0.75, 'ratePercent') - quartile(0.25, 'ratePercent'),
    low: Math.max(0, quartile(0.75, 'lowPercent') - quartile(0.25, 'highPercent')),
    high: quartile(0.75, 'highPercent') - quartile(0.25, 'lowPercent'),
  };
  const value = ratioOf(spread, middle, 100);
  return value ? judge(id, { value, sampleSize: headline.sampleSize }) : unseen(id, 'nothing-to-divide-by');
}

/** With fewer comments, a share is mostly chance. HypeAuditor counts in twenties; a page shows fewer. */
const MIN_COMMENTS = 10;

/** The share of comments that are only emoji, one word, a mention, stock praise or a copy. */
export function checkComments({ checked }: VisibleComments, saved: TextFacts['comments']): Checked {
  const id = 'empty-comments';
  if (checked.length === 0 && saved !== null) return checkSavedComments(saved);
  const classed = classesOf(checked.map(({ text }) => text));
  if (classed.length < MIN_COMMENTS) return { id, because: 'too-few-comments', neededComments: MIN_COMMENTS };
  const comments = classed.flatMap((comment) =>
    comment.class === 'speaking' ? [] : [{ text: comment.text, class: comment.class }],
  );
  const share = (100 * comments.length) / classed.length;
  const value = { value: share, low: share, high: share };
  return { ...judge(id, { value, sampleSize: classed.length }), comments };
}

/** As above, from the classes that were saved without the texts. */
function checkSavedComments(classes: NonNullable<TextFacts['comments']>): Checked {
  const id = 'empty-comments';
  const all = Object.values(classes).reduce((sum, many) => sum + many, 0);
  if (all < MIN_COMMENTS) return { id, because: 'too-few-comments', neededComments: MIN_COMMENTS };
  const share = (100 * (all - (classes.speaking ?? 0))) / all;
  const value = { value: share, low: share, high: share };
  return { ...judge(id, { value, sampleSize: all }), comments: [] };
}

export function goodCommentsOf({ checked }: VisibleComments): GoodComment[] {
  return checked.flatMap(({ text, post }) =>
    goodSignsIn(text, post.author).map((sign) => ({ postId: post.id, text, ...sign })),
  );
}
