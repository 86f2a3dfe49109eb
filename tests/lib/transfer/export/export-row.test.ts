import { afterEach, describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../../lib/evaluation/settings';
import { entryOf } from '../../../../lib/lists/entries';
import { DEFAULT_TIERS } from '../../../../lib/metrics/measures/tiers';
import type { Candidate, Snapshot, TypedFigures } from '../../../../lib/model/candidate';
import { absent } from '../../../../lib/model/reading';
import { exportRow } from '../../../../lib/transfer/export/export-row';
import { toCsv } from '../../../../lib/transfer/export/to-csv';
import { setLanguage } from '../../../../lib/words/catalogue/current-language';
import { DAY_MS, found, MARCH_3_MS, postOf, profileOf } from '../../store/drafts';
import { exportedRows } from '../exported-rows';

const candidate: Candidate = {
  id: 'c1',
  platform: 'instagram',
  handle: 'Maya.Bakes',
  accountId: null,
  earlierHandles: [],
  profileUrl: 'https://www.instagram.com/maya.bakes/',
  displayName: 'Maya Bakes',
  stage: 'contacted',
  stageName: null,
  stageRank: 3,
  fields: {},
  lists: ['Spring'],
  tags: ['bread', 'berlin'],
  notes: 'Warm tone',
  entries: [],
  fee: { amount: 400, currency: 'EUR' },
  email: 'hello@mayabakes.example',
  savedAtMs: MARCH_3_MS,
  updatedAtMs: MARCH_3_MS,
  seq: 1,
};

const posts = [
  ...Array.from({ length: 6 }, (_, n) =>
    postOf(`p${n}`, { postedAtMs: MARCH_3_MS - (n + 2) * DAY_MS, likes: found(400 + n), comments: found(8) }),
  ),
  postOf('pinned', { pinned: true, caption: 'Rye with our friends at the mill #Ad' }),
  postOf('new', { postedAtMs: MARCH_3_MS }),
];

const snapshot: Snapshot = {
  candidateId: candidate.id,
  takenAtMs: MARCH_3_MS,
  language: 'en',
  profile: profileOf({
    followers: found({ value: 16_400, low: 16_400, high: 16_499, precision: 'rounded', raw: '16.4K' }),
    following: absent('signed-out', MARCH_3_MS),
    links: ['https://linktr.ee/maya'],
  }),
  posts,
};

const rest = { tiers: DEFAULT_TIERS, toolVersion: '0.1.0', settingsHash: 'abc' };

afterEach(() => setLanguage('en'));

describe('the row of a candidate', () => {
  const { evaluation } = entryOf(candidate, snapshot, DEFAULT_SETTINGS);
  const row = exportRow({ candidate, snapshot, evaluation, ...rest });

  it('contains identity and stage', () => {
    expect(row).toMatchObject({
      platform: 'instagram',
      handle: 'Maya.Bakes',
      status: 'contacted',
      tags: ['bread', 'berlin'],
      lists: ['Spring'],
      notes: 'Warm tone',
      fee: 400,
      currency: 'EUR',
      email: 'hello@mayabakes.example',
      email_visible: true,
      external_url: 'https://linktr.ee/maya',
    });
  });

  it('contains what the user decided, what the creator said, and what somebody typed', () => {
    const decided = exportRow({
      candidate: {
        ...candidate,
        ...{ rating: 4, doNotContact: true, phone: '+49 30 901820' },
        nextAction: { text: 'Call', day: '2026-12-03' },
        ...{ offered: { amount: 300, currency: 'EUR' }, agreed: { amount: 350.5, currency: 'GBP' } },
        audience: { countries: 'DE 62 %', ages: '', genders: 'f 71 %', reach: 9_000, day: null },
        typed: [
          {
            ...{ source: 'imported', day: '2024-03-01', savedAtMs: 1, engagementRate: null },
            followers: { value: 12_000, low: 12_000, high: 12_999, raw: '12K' },
          },
        ],
      },
      ...{ snapshot, evaluation, ...rest },
    });
    expect(decided).toMatchObject({
      ...{ rating: 4, do_not_contact: true, phone: '+49 30 901820', followers: 16_400 },
      ...{ next_action: 'Call', next_action_day: '2026-12-03', fee: 400, currency: 'EUR' },
      ...{ offered: 300, offered_currency: 'EUR', agreed: 350.5, agreed_currency: 'GBP' },
      ...{ audience_countries: 'DE 62 %', audience_ages: null, audience_reach: 9_000, audience_day: null },
      ...{ typed_followers: 12_000, typed_er_pct: null, typed_day: '2024-03-01' },
      ...{ typed_followers_low: 12_000, typed_followers_high: 12_999, typed_followers_is_rounded: true },
    });
  });

  it('has the newest imported followers and rate of the list, and a day only if both are of it', () => {
    const count = { value: 12_000, low: 12_000, high: 12_000, raw: '12000' };
    const rate = { percent: 6.1, raw: '6.1%' };
    const of = (day: string | null, parts: Partial<TypedFigures>) => ({
      ...{ source: 'imported' as const, savedAtMs: 1, followers: null, engagementRate: null },
      ...{ day, ...parts },
    });
    const exported = (typed: TypedFigures[]) =>
      exportRow({ candidate: { ...candidate, typed }, ...{ snapshot, evaluation, ...rest } });
    const figures = { typed_followers: 12_000, typed_er_pct: 6.1 };
    const march = '2024-03-01';
    expect(
      exported([of(march, { followers: count }), of('2023-01-01', { engagementRate: rate })]),
    ).toMatchObject({ ...figures, typed_day: null });
    expect(exported([of(march, { followers: count }), of(march, { engagementRate: rate })])).toMatchObject({
      ...figures,
      typed_day: march,
    });
  });

  it('contains rounding, source and date of a count', () => {
    expect(row).toMatchObject({
      followers: 16_400,
      followers_is_rounded: true,
      following: null,
      captured_at: '2026-03-03T09:00:00.000Z',
      captured_from: 'title',
      page_language: 'en',
      tool_version: '0.1.0',
    });
  });

  it('gives the rate with its range, formula, sample and what was left out', () => {
    expect(row).toMatchObject({
      er_pct: 2.50305, // (402.5 + 8) / 16,400
      er_formula: 'likes-comments-by-followers, median',
      er_sample_n: 6,
      er_excluded: expect.stringMatching(/^1 [a-z-]+; 1 pinned$/),
      median_likes: 402.5,
      avg_comments: 8,
      avg_views: null,
      tier: 'micro',
      tier_scheme: expect.stringContaining('micro from 10000; mid from 50000'),
    });
    expect(row.er_low_pct).toBeCloseTo((410.5 / 16_499) * 100, 3);
    expect(row.comments_per_100_likes).toBeCloseTo((8 / 402.5) * 100, 2);
  });

  it('contains the fee, its costs and the disclosure words', () => {
    expect(row).toMatchObject({
      cpe: 0.974421, // 400 / (402.5 + 8)
      cpm: null,
      disclosure_words: ['#Ad'],
    });
  });

  it('names the table that the benchmark comes from', () => {
    expect(row).toMatchObject({
      benchmark_label: expect.any(String),
      benchmark_source: expect.stringContaining('Modash'),
      views_per_like: null,
    });
  });

  it('is the same in every language of the interface', async () => {
    const english = toCsv([row]);
    for (const language of ['en-XA', 'ar-XB'] as const) {
      await setLanguage(language);
      const { evaluation } = entryOf(candidate, snapshot, DEFAULT_SETTINGS);
      expect(toCsv([exportRow({ candidate, snapshot, evaluation, ...rest })])).toBe(english);
    }
  });

  it('can be read back from a file', () => {
    expect(exportedRows(toCsv([row]))).toEqual([row]);
  });

  it('is empty, not zero, for unknown values', () => {
    const bare = { ...candidate, displayName: null, notes: '', tags: [], lists: [], fee: null, email: null };
    const nothing = exportRow({ candidate: bare, snapshot: null, evaluation: null, ...rest });
    const known = Object.entries(nothing).filter(
      ([, v]) => v !== null && !(Array.isArray(v) && v.length === 0),
    );
    expect(known.map(([name]) => name)).toEqual([
      'platform',
      'handle',
      'profile_url',
      'tier_scheme',
      'status',
      'tool_version',
      'settings_hash',
    ]);
  });

  it('cannot reorder neighbouring cells, whatever the bio contains', () => {
    const profile = { ...snapshot.profile, bio: 'Bread \u202e\u2067and more\u200f' };
    const { bio } = exportRow({ candidate, snapshot: { ...snapshot, profile }, evaluation: null, ...rest });
    expect(bio).toBe('Bread and more\u200f');
  });
});
