import { eligiblePosts, newestLooks, pinningOf, windowOf } from '../evaluation/engagement/sampling';
import type { EvaluationSettings } from '../evaluation/settings';
import type { TierBound } from '../evaluation/tiers';
import type { PostCount, PostKind, PostReadings } from '../model/post';
import type { AbsenceReason, Reading } from '../model/reading';
import type { Fact } from './fact';
import { leftOutSentence } from './left-out';
import { formatRange } from './numbers';
import { ABSENCE_SENTENCES, ABSENCE_WORDS } from './reading-facts';
import { countOf } from './sentences';

/** What stands in a number's place, and why it is missing. */
export interface Missing {
  text: string;
  facts: Fact[];
}

/** What a number that needs several posts is made from. */
export interface Looked {
  posts: readonly PostReadings[];
  settings: EvaluationSettings;
  nowMs: number;
}

const fact = (text: string): Fact => ({ label: null, text });
const NO_POSTS = fact('No post of this profile has been seen yet.');

/** Why a count has no median: said of what was seen, never of the author. */
export function missingMedian(count: PostCount, { posts: looks, settings, nowMs }: Looked): Missing {
  const posts = newestLooks(looks);
  if (posts.length === 0) return { text: 'not seen', facts: [NO_POSTS] };
  const reasons = reasonsOf(count, posts);
  const [first] = reasons;
  if (first && reasons.reduce((sum, { many }) => sum + many, 0) === posts.length) {
    return { text: shortWords(first.why), facts: reasons.map((reason) => reasonFact(count, reason)) };
  }
  const eligible = eligiblePosts(posts, settings, nowMs);
  const counted = windowOf(eligible.posts, [count], settings).posts.length;
  const leftOut = leftOutSentence(eligible.excluded);
  return {
    text: `${counted} of ${settings.leastPosts} seen`,
    facts: [
      { label: 'Counted', text: countOf(counted, 'post') },
      { label: 'Needed', text: `${settings.leastPosts}, as the settings ask` },
      ...(leftOut ? [fact(leftOut)] : []),
      ...reasons.map((reason) => reasonFact(count, reason)),
    ],
  };
}

/** "Comments not shown here" is wider than half a popup; where is said on focus. */
const shortWords = (why: AbsenceReason) => (why === 'not-shown' ? 'not shown' : ABSENCE_WORDS[why]);

interface Reason {
  why: AbsenceReason;
  many: number;
  kinds: Set<PostKind>;
}

/** Why posts do not show the count, the commonest reason first. */
function reasonsOf(count: PostCount, posts: readonly PostReadings[]): Reason[] {
  const reasons = new Map<AbsenceReason, Reason>();
  for (const { kind, [count]: reading } of posts) {
    if (reading.found) continue;
    const { why } = reading;
    const { many, kinds } = reasons.get(why) ?? { many: 0, kinds: new Set() };
    reasons.set(why, { why, many: many + 1, kinds: kinds.add(kind) });
  }
  return [...reasons.values()].sort((a, b) => b.many - a.many);
}

const STILL: readonly PostKind[] = ['photo', 'carousel', 'text'];

function reasonFact(count: PostCount, { why, many, kinds }: Reason): Fact {
  const isStill =
    count === 'views' && why === 'not-shown' && [...kinds].every((kind) => STILL.includes(kind));
  return {
    label: countOf(many, 'post'),
    text: isStill ? 'Photos or texts, shown without views.' : ABSENCE_SENTENCES[why],
  };
}

/** Why there is no tier. */
export function missingTier(followers: Reading, tiers: readonly TierBound[]): Fact[] {
  if (!followers.found) return [{ label: 'Followers', text: ABSENCE_SENTENCES[followers.why] }];
  if (tiers.length === 0) return [fact('The settings name no tier.')];
  const { low, high } = followers;
  return [
    { label: 'Followers', text: `${formatRange(low, high)}, which reaches from one tier into another.` },
  ];
}

/** Why there is no pace. */
export function missingPace({ posts: looks, settings, nowMs }: Looked): Fact[] {
  const posts = newestLooks(looks).filter((post) => pinningOf(post) === null);
  if (posts.length === 0) return [NO_POSTS];
  const dated = posts.filter(({ postedAtMs }) => postedAtMs !== null && postedAtMs <= nowMs).length;
  const undated = posts.filter(({ postedAtMs }) => postedAtMs === null).length;
  if (undated > 0) {
    return [
      { label: 'Without a date', text: `${undated} of ${countOf(posts.length, 'post')} seen` },
      fact('Where they lie between the others decides how often this profile posts.'),
    ];
  }
  const needed = Math.max(2, settings.leastPosts);
  if (dated < needed) {
    return [
      { label: 'Seen', text: `${countOf(dated, 'post')} with a date, pinned ones apart` },
      { label: 'Needed', text: `${needed}, as the settings ask` },
    ];
  }
  return [fact('What was seen is less than a day of posts, or single posts between which others may lie.')];
}
