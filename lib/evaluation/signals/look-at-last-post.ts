import type { LastPost, Pace } from '../engagement/sample-facts';
import { judge, type Looked, unseen } from './judge';
import { SIGNAL_FACTS } from './signal-facts';

/**
 * Our own choice. Five times the account's usual gap is a pause that its pace does not explain; under a month it may
 * be a holiday, whatever the pace.
 */
const USUAL_GAPS = 5;
const MIN_DAYS = 30;

/**
 * How long ago the account last posted. At the latest after 90 days, the window in which Upfluence and Tagger measure:
 * an account without a post in it has no rate there. Where a newer post may have gone unseen, only a recent post
 * says something: that the account is active.
 */
export function lookAtLastPost(lastPost: LastPost | null, pace: Pace | null): Looked {
  const id = 'last-post';
  if (!lastPost) return unseen(id, 'no-dates');
  const most = SIGNAL_FACTS[id].usual.high ?? Number.POSITIVE_INFINITY;
  const high = pace ? Math.min(most, Math.max(MIN_DAYS, Math.round(USUAL_GAPS * pace.medianGapDays))) : most;
  const { daysAgo, doubt } = lastPost;
  if (doubt && daysAgo.value > high) return unseen(id, doubt);
  return judge(id, { value: daysAgo, sampleSize: 1, usual: { low: null, high } });
}
