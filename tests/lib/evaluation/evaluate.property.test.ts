import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Criterion } from '../../../lib/evaluation/brief/brief';
import { type EvaluationInput, evaluate } from '../../../lib/evaluation/evaluate';
import { DEFAULT_SETTINGS } from '../../../lib/evaluation/settings';
import { PLATFORM_IDS } from '../../../lib/model/platform';
import { given, postGiven } from './arbitrary-posts';
import { DAY_MS, NOW_MS, profile } from './invented';

// The same cases on every run.

const CRITERIA: Criterion[] = [
  { kind: 'followers', from: 10, to: 10_000 },
  { kind: 'tiers', tierIds: ['micro'] },
  { kind: 'rate-at-least', formula: 'likes-by-views', percent: 3 },
  { kind: 'posts-per-week-at-least', posts: 2 },
  { kind: 'words', words: ['wow'], all: false },
  { kind: 'sponsored-share-at-most', percent: 20 },
  { kind: 'grows-at-least', percentPerMonth: 2 },
];
const lines = CRITERIA.map((criterion) => ({ id: criterion.kind, criterion, essential: false, weight: 1 }));

const input = fc
  .record({
    platform: fc.constantFrom(...PLATFORM_IDS),
    posts: fc.array(postGiven, { maxLength: 30 }),
    counts: fc.record({ followers: given, following: given, posts: given, likes: given }),
    before: given,
    average: fc.constantFrom('median', 'mean', 'trimmed'),
    sampleSize: fc.constantFrom(1, 6, 12, 30),
    minPosts: fc.constantFrom(1, 3, 6),
  })
  .map(({ platform, posts, counts, before, ...chosen }): EvaluationInput & { posts: typeof posts } => ({
    platform,
    profile: profile(counts),
    posts,
    settings: { ...DEFAULT_SETTINGS, ...chosen },
    nowMs: NOW_MS,
    earlier: [{ takenAtMs: NOW_MS - 20 * DAY_MS, profile: profile({ followers: before }) }],
    deal: { fee: { amount: 300, currency: 'USD' }, posts: 1, modifiers: ['usage-rights'] },
    briefs: [{ id: 'b', name: 'Bakers', lines }],
  }));

describe('whatever a page shows', () => {
  it('an evaluation is plain JSON with finite numbers, in any order of posts', () => {
    fc.assert(
      fc.property(input, fc.infiniteStream(fc.nat()), (asked, keys) => {
        const evaluation = evaluate(asked);
        // Infinity and NaN would come back as null.
        expect(JSON.parse(JSON.stringify(evaluation))).toEqual(evaluation);
        const shuffled = asked.posts
          .map((one) => ({ one, key: keys.next().value }))
          .sort((a, b) => a.key - b.key)
          .map(({ one }) => one);
        expect(evaluate({ ...asked, posts: shuffled })).toEqual(evaluation);
      }),
      { numRuns: 500 },
    );
  });

  it('a wider range of followers never decides what was open in brief, verdict or signals', () => {
    fc.assert(
      fc.property(input, fc.nat(500), (asked, slack) => {
        const followers = asked.profile?.followers;
        if (!asked.profile || !followers?.found || followers.low <= slack) return;
        const { low, high } = followers;
        const wider = { ...followers, low: low - slack, high: high + slack };
        const [before, after] = [
          evaluate(asked),
          evaluate({ ...asked, profile: { ...asked.profile, followers: wider } }),
        ];
        for (const [index, { state }] of before.fits[0]?.lines.entries() ?? [])
          expect([state, 'unknown']).toContain(after.fits[0]?.lines[index]?.state);
        if ('band' in before.verdict && 'band' in after.verdict)
          expect(after.verdict.spansStandings).toEqual(expect.arrayContaining(before.verdict.spansStandings));
        for (const { id, result } of before.signals.odd.filter((odd) => odd.id !== 'engagement-for-its-size'))
          expect([result, 'uncertain', undefined]).toContain(
            after.signals.odd.find((odd) => odd.id === id)?.result,
          );
      }),
      { numRuns: 500 },
    );
  });
});
