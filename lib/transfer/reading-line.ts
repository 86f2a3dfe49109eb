import type { Evaluation } from '../evaluation/evaluation';
import type { WholeState } from '../messages/contract';
import type { Rate } from '../metrics/rates/rate-types';
import { POST_COUNTS, type PostReadings } from '../model/post';
import { PROFILE_COUNTS, type ProfileReadings } from '../model/profile';
import { type AbsenceReason, absent, type Reading } from '../model/reading';

/** The part of a tab's state that the line needs. */
export type LookedAt = Pick<WholeState, 'place' | 'status' | 'report'>;

/**
 * What `npm run read` prints for one page: plain JSON whose fields are part of the product's contract,
 * so that scripts may rely on them. A page without a report gives the same shape with every field absent.
 */
export function readingLine(id: string, url: string, state: LookedAt, evaluation: Evaluation | null) {
  const { report } = state;
  const place = report?.place ?? state.place;
  return {
    id,
    url,
    page: {
      platform: place?.platform ?? null,
      kind: place?.kind ?? 'other',
      handle: place?.handle ?? null,
      postId: place?.postId ?? null,
    },
    profile: profileOf(report?.profile ?? null, WITHOUT_REPORT[state.status]),
    posts: pageOrder(report?.posts ?? [], place?.postId ?? null).map(postOf),
    evaluation: evaluation && evaluationOf(evaluation),
  };
}

const WITHOUT_REPORT: Record<LookedAt['status'], AbsenceReason> = {
  elsewhere: 'not-shown',
  reading: 'not-ready',
  read: 'not-shown',
  failed: 'unreadable',
};

function profileOf(profile: ProfileReadings | null, why: AbsenceReason) {
  return {
    ...linesOf(PROFILE_COUNTS, (name) => profile?.[name] ?? absent(why, 0)),
    verified: profile?.verified ?? null,
    private: profile?.private ?? null,
    displayName: profile?.displayName ?? null,
    bio: profile?.bio ?? null,
    accountId: profile?.accountId ?? null,
  };
}

function postOf(post: PostReadings) {
  return {
    id: post.id,
    kind: post.kind,
    author: post.author,
    ...linesOf(POST_COUNTS, (name) => post[name]),
    pinned: post.pinned,
    aboveNewer: post.aboveNewer,
    paidPartnership: post.paidPartnership,
    postedAt: post.postedAtMs === null ? null : new Date(post.postedAtMs).toISOString(),
    postedAtReader: post.postedAtReader,
    caption: post.caption,
  };
}

/** A page lists pinned posts first, but if any post lacks a date, the page's order is the best available. */
function pageOrder(posts: readonly PostReadings[], ownPostId: string | null): PostReadings[] {
  const known = posts.every((post) => post.postedAtMs !== null);
  const rank = (post: PostReadings) =>
    post.id === ownPostId ? Number.POSITIVE_INFINITY : known ? (post.postedAtMs ?? 0) : 0;
  return posts.toSorted((a, b) => (rank(a) === rank(b) ? 0 : rank(b) - rank(a)));
}

function lineOf(reading: Reading) {
  if (!reading.found) return { found: false as const, why: reading.why };
  const { found, value, low, high, precision, reader, raw, others } = reading;
  return { found, value, low, high, precision, reader, raw, ...(others && { others }) };
}

function linesOf<Name extends string>(names: readonly Name[], readingOf: (name: Name) => Reading) {
  return Object.fromEntries(names.map((name) => [name, lineOf(readingOf(name))])) as Record<
    Name,
    ReturnType<typeof lineOf>
  >;
}

/** Rates, in percent, have their own short names; everything else is copied from the evaluation. */
function evaluationOf({ tier, headline, alongside, ...rest }: Evaluation) {
  return {
    tier: tier?.id ?? null,
    headline: headline && rateOf(headline),
    alongside: alongside.map(rateOf),
    ...rest,
  };
}

function rateOf({ ratePercent, lowPercent, highPercent, sampleSize, ...rest }: Rate) {
  return { rate: ratePercent, low: lowPercent, high: highPercent, sample: sampleSize, ...rest };
}
