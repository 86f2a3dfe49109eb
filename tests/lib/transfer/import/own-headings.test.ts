import { describe, expect, it } from 'vitest';
import { meaningsOf, planOf } from './plan-of';

describe('the columns of a list', () => {
  it('of Yardstick’s own files are known by their names', () => {
    const own =
      'platform,handle,profile_url,followers,followers_is_rounded,tier_scheme,tool_version,captured_at,field:Budget\ninstagram,maya_q,https://www.instagram.com/maya_q/,1200,false,,0.1,2026-03-01T10:00:00Z,300';
    expect(meaningsOf(own)).toEqual([
      ...[
        'platform',
        'account',
        'account',
        'followers',
        'ignore',
        'ignore',
        'ignore',
        'figures-date',
        'own-number',
      ],
    ]);
  });

  it('of an older file keep only rates of engagement from the headline of that time', () => {
    const rows = [
      ['maya_q', '191', 'views-by-followers, median'],
      ['tom_q', '3.2', 'likes-comments-by-followers, mean'],
    ].map(([handle, rate, formula]) =>
      [
        'instagram',
        handle,
        `https://www.instagram.com/${handle}/`,
        '1200',
        'false',
        rate,
        formula,
        '0.1',
      ].join(),
    );
    const heading =
      'platform,handle,profile_url,followers,followers_is_rounded,er_pct,er_formula,tool_version';
    const plan = planOf([heading, ...rows].join('\n'));
    expect(plan.creators.map(({ profiles }) => profiles[0]?.engagementRate[0]?.value.percent)).toEqual([
      undefined,
      3.2,
    ]);
    expect(plan.refusedCells).toEqual([]);
  });

  it.each([
    [16_400, 'en', 16_499],
    [999_000, 'en', 999_999],
    [1_200_000, 'en', 1_299_999],
    [1_230_000, 'de', 1_239_999],
    [1_234_000, 'en', 1_234_999],
    [12_000_000, 'en', 12_999_999],
    [120_000, 'ja', 129_999],
    [12_000, 'zh-CN', 12_999],
    [123_400, 'ko', 123_499],
    [1_234, 'en', 1_234],
  ])('a rounded %i of a page in %s may be anything up to %i', (count, language, high) => {
    const plan = planOf(
      `platform,handle,profile_url,followers,followers_is_rounded,tier_scheme,page_language,tool_version\ninstagram,maya_q,https://www.instagram.com/maya_q/,${count},true,,${language},0.1`,
    );
    expect(plan.questions).toEqual([]);
    expect(plan.creators[0]?.profiles[0]?.followers[0]?.value).toMatchObject({ low: count, high });
  });
});
