import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, type EvaluationSettings } from '../../../../lib/evaluation/settings';
import { attemptRate, rateFrom, trimmedMean } from '../../../../lib/metrics/rates/rate';
import { eligiblePosts } from '../../../../lib/metrics/rates/sampling';
import type { PostReadings } from '../../../../lib/model/post';
import { NOW_MS, post, posts } from '../../evaluation/invented';

// The same cases on every run.

const exactly = (followers: number) => ({ value: followers, low: followers, high: followers });

const rateOf = (
  seen: PostReadings[],
  followers = exactly(10_000),
  changed: Partial<EvaluationSettings> = {},
) => {
  const settings = { ...DEFAULT_SETTINGS, ...changed };
  const eligible = eligiblePosts(seen, settings, NOW_MS);
  return rateFrom(attemptRate('likes-comments-by-followers', eligible, followers, settings), settings);
};

const count = fc.integer({ min: 0, max: 1_000_000 });
const followers = fc.integer({ min: 1, max: 100_000_000 });
const engagements = fc.array(fc.record({ likes: count, comments: count }), { minLength: 6, maxLength: 12 });

describe('a rate', () => {
  it('widens, never narrows, when a count’s range widens', () => {
    // A span and a wider one around it: how far the ends lie from the value, then how much further.
    const spans = fc
      .record({ value: followers, below: count, above: count, furtherBelow: count, furtherAbove: count })
      .map(({ value, below, above, furtherBelow, furtherAbove }) => {
        const base = value + below + furtherBelow;
        const span = (low: number, high: number) => ({ value: base, low: base - low, high: base + high });
        return { narrow: span(below, above), wide: span(below + furtherBelow, above + furtherAbove) };
      });
    fc.assert(
      fc.property(engagements, spans, spans, fc.nat(11), (given, likes, base, which) => {
        const rateWith = (ends: 'narrow' | 'wide') =>
          rateOf(
            posts(given.length, (index) =>
              index === which % given.length
                ? { likes: [likes[ends].low, likes[ends].high], comments: 1 }
                : (given[index] ?? {}),
            ),
            base[ends],
          );
        const [narrow, wide] = [rateWith('narrow'), rateWith('wide')];
        expect(wide?.lowPercent).toBeLessThanOrEqual(narrow?.lowPercent ?? Number.NaN);
        expect(wide?.highPercent).toBeGreaterThanOrEqual(narrow?.highPercent ?? Number.NaN);
      }),
    );
  });

  it('does not rise when a post below the median is added', () => {
    fc.assert(
      fc.property(engagements, fc.double({ min: 0, max: 1, noNaN: true }), (given, share) => {
        const seen = posts(given.length, (index) => given[index] ?? {});
        const before = rateOf(seen, exactly(10_000), { sampleSize: 13 });
        const median = ((before?.ratePercent ?? 0) / 100) * 10_000;
        const joined = post('joined', { likes: Math.floor(median * share), comments: 0, ageDays: 40 });
        const after = rateOf([...seen, joined], exactly(10_000), { sampleSize: 13 });
        expect(after?.sampleSize).toBe(given.length + 1);
        expect(after?.ratePercent).toBeLessThanOrEqual((before?.ratePercent ?? 0) * (1 + 1e-12));
      }),
    );
  });

  it('does not depend on the order of the posts', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ likes: count, comments: count, pinned: fc.boolean(), ageDays: fc.nat(60) }), {
          minLength: 6,
          maxLength: 30,
        }),
        fc.infiniteStream(fc.nat()),
        (given, keys) => {
          const seen = given.map((values, index) => post(`post-${index}`, values));
          const shuffled = seen
            .map((value) => ({ value, key: keys.next().value }))
            .sort((a, b) => a.key - b.key)
            .map(({ value }) => value);
          expect(rateOf(shuffled)).toEqual(rateOf(seen));
        },
      ),
    );
  });

  it('stays the same when followers and interactions grow alike', () => {
    fc.assert(
      fc.property(engagements, followers, fc.integer({ min: 1, max: 1000 }), (given, base, factor) => {
        const scaled = (by: number) =>
          rateOf(
            posts(given.length, (index) => ({
              likes: (given[index]?.likes ?? 0) * by,
              comments: (given[index]?.comments ?? 0) * by,
            })),
            exactly(base * by),
          );
        const [once, more] = [
          scaled(1)?.ratePercent ?? Number.NaN,
          scaled(factor)?.ratePercent ?? Number.NaN,
        ];
        expect(Math.abs(more - once)).toBeLessThanOrEqual(once * 1e-12);
      }),
    );
  });

  it('is within its own range, for every kind of average', () => {
    fc.assert(
      fc.property(
        engagements,
        followers,
        fc.constantFrom('median', 'mean', 'trimmed'),
        (given, base, average) => {
          const span = { value: base, low: base * 0.9, high: base * 1.1 };
          const rate = rateOf(
            posts(given.length, (index) => given[index] ?? {}),
            span,
            { average },
          );
          expect(rate?.lowPercent).toBeLessThanOrEqual(rate?.ratePercent ?? Number.NaN);
          expect(rate?.highPercent).toBeGreaterThanOrEqual(rate?.ratePercent ?? Number.NaN);
        },
      ),
    );
  });
});

describe('the average of the user’s choice', () => {
  const seen = posts(6, (index) => ({ likes: [100, 200, 300, 400, 500, 9900][index] ?? 0, comments: 0 }));

  it.each([
    ['median', 3.5],
    ['mean', 19],
    ['trimmed', 3.5],
  ] as const)('%s: %d %%', (average, ratePercent) => {
    const rate = rateOf(seen, exactly(10_000), { average });
    expect(rate).toMatchObject({ average, medianPercent: 3.5, meanPercent: 19 });
    expect(rate?.ratePercent).toBeCloseTo(ratePercent, 10);
  });

  it('trims a tenth at each end, at least one value, but nothing of two', () => {
    expect(trimmedMean([1, 2, 3, 4, 100])).toBe(3);
    expect(trimmedMean([0, 0, ...Array.from({ length: 16 }, () => 5), 900, 900])).toBe(5);
    expect(trimmedMean([1, 3])).toBe(2);
  });
});
