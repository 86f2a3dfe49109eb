import { describe, expect, it } from 'vitest';
import { type EvaluationInput, evaluate } from '../../../../lib/evaluation/evaluate';
import { CPM_RANGES } from '../../../../lib/evaluation/money/cpm-ranges';
import { FEE_REPORTS } from '../../../../lib/evaluation/money/fee-reports';
import type { Deal, MoneySettings } from '../../../../lib/evaluation/money/money';
import { RULES_OF_THUMB } from '../../../../lib/evaluation/money/rules-of-thumb';
import { DEFAULT_SETTINGS } from '../../../../lib/evaluation/settings';
import { type Given, NOW_MS, posts, profile } from '../invented';

interface Case {
  platform?: EvaluationInput['platform'];
  followers?: Given;
  counts?: Parameters<typeof posts>[1];
  deal?: Partial<Deal>;
  money?: Partial<MoneySettings>;
}

const moneyOf = ({ platform = 'instagram', followers = 20_000, counts, deal, money }: Case) =>
  evaluate({
    platform,
    profile: profile({ followers }),
    posts: posts(6, counts ?? (() => ({ likes: 480, comments: 20 }))),
    settings: { ...DEFAULT_SETTINGS, money: { dollarsPerUnit: {}, modifiers: {}, ...money } },
    nowMs: NOW_MS,
    deal: { fee: null, posts: 1, modifiers: [], ...deal },
  }).money;

const usd = (amount: number) => ({ fee: { amount, currency: 'USD' } });
const estimate = (id: string, given: Case) => moneyOf(given).estimates.find((found) => found.id === id);

describe('what a fee buys', () => {
  it('is the fee divided by likes and comments, Upfluence’s formula', () => {
    expect(moneyOf({ deal: usd(500) }).costs?.perEngagement).toEqual({ value: 1, low: 1, high: 1 });
  });

  it('uses the mean, because the fee pays for the sum of all posts', () => {
    const counts = (index: number) => ({ likes: index === 0 ? 6_000 : 0, comments: 0 });
    expect(moneyOf({ counts, deal: usd(500) }).costs?.perEngagement?.value).toBe(0.5);
  });

  it('is given per thousand views and per thousand followers', () => {
    const { costs } = moneyOf({
      platform: 'tiktok',
      followers: [16_400, 16_499],
      counts: () => ({ views: 10_000 }),
      deal: usd(300),
    });
    expect(costs?.perThousandViews?.value).toBe(30);
    expect(costs?.perThousandFollowers).toMatchObject({ low: 300_000 / 16_499, high: 300_000 / 16_400 });
    expect(costs?.perEngagement).toBeNull();
  });

  it('is divided by the number of posts', () => {
    expect(moneyOf({ deal: { ...usd(900), posts: 3 } }).costs?.feePerPost).toBe(300);
  });

  it.each([
    ['no fee', { fee: null }],
    ['less than nothing', usd(-1)],
    ['no posts', { ...usd(100), posts: 0 }],
    ['a currency that does not exist', { fee: { amount: 100, currency: 'BREAD' } }],
  ])('is not said for %s', (_what, deal) => {
    expect(moneyOf({ deal }).costs).toBeNull();
  });
});

describe('published costs per thousand', () => {
  const position = (amount: number, given: Case = {}) =>
    moneyOf({
      platform: 'tiktok',
      counts: () => ({ views: 10_000 }),
      ...given,
      deal: usd(amount),
    }).cpmRanges.find(({ id }) => id === 'inzpire-tiktok')?.position;

  it.each([
    [249, 'below'],
    [250, 'within'],
    [350, 'within'],
    [351, 'above'],
  ] as const)('$%i for 10,000 views lies %s inzpire.me’s $25 to $35', (amount, expected) => {
    expect(position(amount)).toBe(expected);
  });

  it.each([
    [[9_900, 10_100], 'unsure'],
    [[9_000, 9_999], 'within'],
    [[10_001, 10_500], 'below'],
  ] as const)('says neither where the views’ range %j leaves it open: %s', (views, expected) => {
    // $250 for 10,000 views are $25 a thousand, the very bound.
    expect(position(250, { counts: () => ({ views }) })).toBe(expected);
  });

  it('are compared with another currency only at the user’s exchange rate', () => {
    const inEuro = (money: Partial<MoneySettings>) =>
      moneyOf({
        platform: 'tiktok',
        counts: () => ({ views: 10_000 }),
        deal: { fee: { amount: 320, currency: 'EUR' } },
        money,
      });
    expect(inEuro({}).cpmRanges[0]?.position).toBeNull();
    expect(inEuro({}).costs?.perThousandViews?.value).toBe(32);
    // 320 euros at 1.1 dollars are 352 dollars: $35.20 per thousand.
    expect(inEuro({ dollarsPerUnit: { EUR: 1.1 } }).cpmRanges[0]?.position).toBe('above');
  });

  it('are limited to the sizes that the followers may have', () => {
    const ids = moneyOf({ followers: [9_950, 10_049] }).cpmRanges.map(({ id }) => id);
    expect(ids).toEqual(
      expect.arrayContaining(['influencerradar-instagram-nano', 'influencerradar-instagram-micro']),
    );
    expect(ids).not.toContain('influencerradar-instagram-macro');
  });
});

describe('the rules of thumb', () => {
  it.each([
    // $100 per 10,000 followers.
    ['per-10k-followers', { followers: 25_000 }, 250, 250],
    // $20 per 1,000 subscribers.
    ['per-1k-subscribers', { platform: 'youtube', followers: [50_000, 50_999] }, 1_000, 1_019.98],
    // 20,000 followers at one cent, engagement 2.5 % of 3 %.
    ['followers-and-engagement', {}, (200 * 2.5) / 3, (200 * 2.5) / 3],
    ['izea-2022-micro', { followers: 25_000 }, 1_674, 1_674],
    ['hootsuite-nano', { followers: 5_000 }, 25, 150],
    ['hootsuite-mid', { followers: 60_000 }, 160, 1_800],
    ['captiv8-youtube-3000000-to-7000000', { platform: 'youtube', followers: 5_000_000 }, 190_000, 190_000],
    ['captiv8-instagram-3000000-to-7000000', { followers: 5_000_000 }, 75_000, 75_000],
    ['klear-instagram-nano', { followers: 500 }, 41, 41],
    ['klear-youtube-celebrity', { platform: 'youtube', followers: 500_000 }, 3_857, 3_857],
  ] as const)('%s', (id, given, lowUsd, highUsd) => {
    const found = estimate(id, given);
    expect(found?.lowUsd).toBeCloseTo(lowUsd, 8);
    expect(found?.highUsd).toBeCloseTo(highUsd, 8);
  });

  it('apply only to the source’s own sizes', () => {
    expect(estimate('hootsuite-nano', { followers: 10_000 })).toBeUndefined();
    expect(estimate('hootsuite-nano', { followers: 999 })).toBeUndefined();
  });

  it('have an open end if the source gives only one', () => {
    expect(estimate('bstro-2017-micro', { followers: 25_000, deal: usd(501) })).toMatchObject({
      lowUsd: null,
      highUsd: 500,
      position: 'above',
    });
  });

  it.each([['hootsuite-mega', { followers: 1_000_000 }, 1_200]] as const)(
    '%s has no upper end',
    (id, given, lowUsd) => {
      expect(estimate(id, given)).toMatchObject({ lowUsd, highUsd: null });
    },
  );

  it('multiply mean views by each source’s cost per thousand impressions, and never mix sources', () => {
    const { estimates } = moneyOf({ platform: 'tiktok', counts: () => ({ views: 20_000 }) });
    const byViews = estimates.filter(({ id }) => id.startsWith('views-at-'));
    expect(byViews.map(({ id, lowUsd, highUsd }) => [id, lowUsd, highUsd])).toEqual([
      ['views-at-inzpire-tiktok', 500, 700],
      ['views-at-influencer-hero-tiktok', 60, 200],
      ['views-at-inbeat', 40, 200],
    ]);
  });
});

describe('the summary of what others charge', () => {
  it('gives the number of sources if they differ too much', () => {
    const { narrowed, sources } = moneyOf({ followers: 25_000 });
    expect(narrowed).toBeNull();
    expect(sources).toBe(5);
  });

  it('counts a source once, even with a size and a rate', () => {
    const { estimates, sources } = moneyOf({ platform: 'youtube', followers: 5_000_000 });
    expect(sources).toBe(new Set(estimates.map(({ source }) => source)).size);
  });

  it('is a range if the sources differ by less than a factor of five', () => {
    // The rule of $100 for 10,000 gives $7,000, that of engagement 3.6 % $8,400; a table $5,000 to $10,000; Klear $3,138.
    const counts = () => ({ likes: 25_000, comments: 200 });
    expect(moneyOf({ followers: 700_000, counts }).narrowed).toEqual({
      lowUsd: 3_138,
      highUsd: 10_000,
      sources: 4,
    });
  });

  it.each([
    ['an upper end is open', { followers: 2_000_000 }],
    ['followers may be of two sizes, so that no table is known to fit', { followers: [490_000, 510_000] }],
    ['followers are unknown', { followers: null }],
    ['views make it wide', { platform: 'youtube', followers: 1_200_000, counts: () => ({ views: 52_000 }) }],
  ] as const)('is no range where %s', (_why, given) => {
    expect(moneyOf(given as Case).narrowed).toBeNull();
  });

  it('changes with the deal terms', () => {
    const counts = () => ({ likes: 25_000, comments: 200 });
    const given: Case = { followers: 700_000, counts, deal: { modifiers: ['bundle'] } };
    expect(moneyOf(given).narrowed?.lowUsd).toBeCloseTo(3_138 * 0.65, 8);
  });
});

describe('deal terms', () => {
  it('multiply the fee by the published factors', () => {
    const { factor } = moneyOf({ deal: { modifiers: ['usage-rights', 'agency-fee'] } });
    expect(factor.low).toBeCloseTo(1.2 * 1.1, 12);
    expect(factor.high).toBeCloseTo(1.3 * 1.2, 12);
  });

  it('use the user’s own factors before the published ones', () => {
    const given: Case = {
      followers: 10_000,
      deal: { modifiers: ['urgency', 'usage-rights'] },
      money: {
        modifiers: {
          urgency: { lowPercent: 50, highPercent: 50 },
          'usage-rights': { lowPercent: 0, highPercent: 100 },
        },
      },
    };
    expect(estimate('per-10k-followers', given)?.withModifiers).toEqual({ lowUsd: 150, highUsd: 300 });
    expect(moneyOf(given).withoutNumber).toEqual([]);
  });

  it('are named if no factor is published', () => {
    const { factor, withoutNumber } = moneyOf({ deal: { modifiers: ['urgency', 'links', 'urgency'] } });
    expect(factor).toEqual({ low: 1, high: 1 });
    expect(withoutNumber).toEqual(['urgency', 'links']);
  });

  it('change the estimate that the fee is compared with', () => {
    const at = (modifiers: Deal['modifiers']) =>
      estimate('izea-2022-micro', { followers: 25_000, deal: { ...usd(1_850), modifiers } })?.position;
    expect(at([])).toBe('above');
    // With an agency, $1,674 become $1,841 to $2,009.
    expect(at(['agency-fee'])).toBe('within');
  });
});

describe('every published range', () => {
  it.each([...CPM_RANGES, ...FEE_REPORTS].map((range) => [range.id, range] as const))(
    '%s is valid',
    (_id, range) => {
      expect(range.source).not.toBe('');
      expect(range.sourceUrl ?? 'https://').toMatch(/^https:\/\//);
      expect(range.lowUsd ?? range.highUsd).toBeGreaterThan(0);
      expect(range.highUsd ?? Infinity).toBeGreaterThanOrEqual(range.lowUsd ?? 0);
      expect(range.toFollowers ?? Infinity).toBeGreaterThan(range.fromFollowers ?? 0);
    },
  );

  it('has an id of its own', () => {
    const ids = [...CPM_RANGES, ...FEE_REPORTS, ...RULES_OF_THUMB].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
