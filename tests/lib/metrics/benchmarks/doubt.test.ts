import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluate } from '../../../../lib/evaluation/evaluate';
import { DEFAULT_SETTINGS } from '../../../../lib/evaluation/settings';
import { BENCHMARKS } from '../../../../lib/metrics/benchmarks/registry';
import { standingOf, zonesOf } from '../../../../lib/metrics/benchmarks/standing';
import { compare, type Judged } from '../../../../lib/metrics/benchmarks/verdict';
import { NOW_MS, posts, profile } from '../../evaluation/invented';

const rows = BENCHMARKS.flatMap((table) =>
  [...table.bands, ...(table.quartiles ?? [])].map((row) => ({ table, row })),
);
const exactly = (value: number) => ({ value, low: value, high: value });

const judged = (low: number, value: number, high: number): Judged => ({
  rate: exactly(value),
  likely: { lowPercent: low, highPercent: high },
  average: 'median',
  kind: null,
});

describe('a verdict is as certain as its rate', () => {
  it('names the bands that the likely range covers, one or two, for any table', () => {
    const percent = fc.double({ min: 0.0001, max: 100, noNaN: true });
    fc.assert(
      fc.property(fc.constantFrom(...rows), percent, percent, percent, ({ table, row }, a, b, c) => {
        const [low = 0, value = 0, high = 0] = [a, b, c].sort((one, other) => one - other);
        const verdict = compare(judged(low, value, high), table, exactly(row.fromFollowers || 1));
        const order = zonesOf(row).map(({ standing }) => standing);
        const reached = order.indexOf(standingOf(high, row)) - order.indexOf(standingOf(low, row)) + 1;
        expect(verdict.kind).toBe(reached > 2 ? 'no-verdict' : 'compared');
        if (verdict.kind !== 'compared') return;
        expect(verdict.spansStandings).toHaveLength(reached);
        expect(verdict.spansStandings).toContain(verdict.standing);
      }),
      { numRuns: 2_000 },
    );
  });

  it('does not call 1.1 to 2.1 % above average if average is 1.3 to 1.6 %', () => {
    // Instagram, 5,000 to 10,000 followers: average from 1.25, above from 1.62.
    const rates = [1.1, 1.1, 1.1, 1.7, 1.7, 1.7, 1.7, 2.1, 2.1, 2.1];
    const { headline, verdict } = evaluate({
      platform: 'instagram',
      profile: profile({ followers: 8_000 }),
      posts: posts(10, (n) => ({ likes: (rates[n] ?? 0) * 80, comments: 0 })),
      settings: DEFAULT_SETTINGS,
      nowMs: NOW_MS,
    });
    expect(headline?.likely).toMatchObject({ lowPercent: 1.1, highPercent: 2.1 });
    expect(verdict).toMatchObject({
      kind: 'no-verdict',
      because: 'wide-range',
      spansStandings: ['above', 'about', 'below'],
    });
  });

  it('names both bands if the likely range covers two', () => {
    const rates = [1.4, 1.4, 1.4, 1.7, 1.7, 1.7, 1.7, 2.1, 2.1, 2.1];
    const { verdict } = evaluate({
      platform: 'instagram',
      profile: profile({ followers: 8_000 }),
      posts: posts(10, (n) => ({ likes: (rates[n] ?? 0) * 80, comments: 0 })),
      settings: DEFAULT_SETTINGS,
      nowMs: NOW_MS,
    });
    expect(verdict).toMatchObject({
      kind: 'compared',
      spansStandings: ['above', 'about'],
      standing: 'above',
    });
  });

  it('counts an end of the range on a bound as part of the better band', () => {
    const [table] = BENCHMARKS;
    if (!table) throw new Error('There is a first table.');
    const at = (low: number, high: number) => compare(judged(low, low, high), table, exactly(20_000));
    // Average from 0.84, above from 1.11, well above over 2.61.
    expect(at(0.84, 1.1)).toMatchObject({ spansStandings: ['about'] });
    expect(at(0.84, 1.11)).toMatchObject({ spansStandings: ['above', 'about'] });
    expect(at(1.11, 2.61)).toMatchObject({ spansStandings: ['above'] });
    expect(at(0.83, 0.84)).toMatchObject({ spansStandings: ['about', 'below'] });
  });

  it('is missing if there are too few posts for a confidence interval', () => {
    const { verdict } = evaluate({
      platform: 'instagram',
      profile: profile({ followers: 8_000 }),
      posts: posts(3, () => ({ likes: 300, comments: 0 })),
      settings: { ...DEFAULT_SETTINGS, minPosts: 3 },
      nowMs: NOW_MS,
    });
    expect(verdict).toMatchObject({ kind: 'no-verdict', because: 'few-posts' });
  });
});
