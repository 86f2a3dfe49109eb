import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rateIn } from '../../../lib/evaluation/evaluation';
import { DEFAULT_SETTINGS } from '../../../lib/evaluation/settings';
import { entryOf } from '../../../lib/lists/entries';
import { spanOf } from '../../../lib/metrics/measures/span';
import { ENGINE_VERSION, hashOf, metricsHash } from '../../../lib/metrics/metrics-hash';
import { metricsOf } from '../../../lib/metrics/metrics-of';
import type { NewestNumbers, Snapshot } from '../../../lib/model/candidate';
import { PLATFORM_IDS } from '../../../lib/model/platform';
import { FORMULA_IDS } from '../../../lib/model/platform-facts';
import { POST_COUNTS } from '../../../lib/model/post';
import { candidateFrom } from '../../../lib/store/save-candidate';
import { given, postGiven } from '../evaluation/arbitrary-posts';
import { DAY_MS, NOW_MS, posts, profile } from '../evaluation/invented';
import { draftOf } from '../store/drafts';

const snapshot = fc
  .record({
    counts: fc.record({ followers: given, following: given, posts: given, likes: given }),
    posts: fc.array(postGiven, { maxLength: 24 }),
    agoDays: fc.nat(9),
  })
  .map(({ counts, posts, agoDays }): Snapshot => {
    const takenAtMs = NOW_MS - agoDays * DAY_MS;
    return { candidateId: 'one', takenAtMs, language: 'en', profile: profile(counts), posts };
  });

const numbers = fc
  .tuple(snapshot, fc.array(snapshot, { maxLength: 2 }))
  .map(([newest, older]): NewestNumbers => ({ ...newest, parts: [newest, ...older] }));

const settings = fc
  .record({
    average: fc.constantFrom('median', 'mean', 'trimmed'),
    sampleSize: fc.constantFrom(1, 6, 12, 30),
    minPosts: fc.constantFrom(1, 3, 6),
    withinDays: fc.constantFrom(null, 30),
    leaveOut: fc.constantFrom(DEFAULT_SETTINGS.leaveOut, { ...DEFAULT_SETTINGS.leaveOut, sponsored: true }),
  })
  .map((chosen) => ({ ...DEFAULT_SETTINGS, ...chosen }));

describe('the metrics of a list', () => {
  it('are the numbers of the evaluation, for every platform and setting', () => {
    fc.assert(
      fc.property(fc.constantFrom(...PLATFORM_IDS), numbers, settings, (platform, newest, chosen) => {
        const candidate = { ...candidateFrom(draftOf(), NOW_MS), platform };
        const { evaluation, snapshot, ratedAtMs } = entryOf(candidate, newest, chosen);
        const metrics = metricsOf(platform, newest, chosen);
        if (!evaluation || !snapshot) throw new Error('No evaluation');
        const { verdict, averages, headline } = evaluation;
        const read = (name: 'followers' | `rate.${(typeof FORMULA_IDS)[number]}`) => {
          const {
            [name]: value,
            [`${name}.low` as const]: low,
            [`${name}.high` as const]: high,
          } = metrics.numbers;
          return value === undefined ? null : { value, low, high };
        };
        expect(read('followers')).toEqual(spanOf(snapshot.profile.followers));
        for (const formula of FORMULA_IDS) {
          const rate = rateIn(evaluation, formula);
          expect(read(`rate.${formula}`)).toEqual(
            rate && { value: rate.ratePercent, low: rate.lowPercent, high: rate.highPercent },
          );
        }
        for (const count of POST_COUNTS) {
          expect(metrics.numbers[`average.${count}`]).toBe(averages[count]?.median);
          expect(metrics.numbers[`average.${count}.high`]).toBe(averages[count]?.high);
        }
        expect(metrics.numbers).toMatchObject({ seenAtMs: newest.takenAtMs, ratedAtMs });
        expect(metrics.numbers.postsPerWeek).toBe(
          evaluation.pace?.doubt ? undefined : (evaluation.postsPerWeek ?? undefined),
        );
        expect(metrics.numbers.lastPostAtMs).toBe(evaluation.lastPost?.postedAtMs);
        expect(metrics.numbers.samplePosts).toBe(headline?.sampleSize);
        expect(metrics.codes).toEqual(
          Object.fromEntries(
            Object.entries({
              tier: evaluation.tier?.id,
              verdict: verdict.kind,
              standing: verdict.kind === 'compared' ? verdict.standing : undefined,
              otherStanding:
                verdict.kind === 'compared'
                  ? verdict.spansStandings.find((one) => one !== verdict.standing)
                  : undefined,
              headline: headline?.formula,
              postKind: metrics.codes.postKind,
              lastPostDoubt: evaluation.lastPost?.doubt ?? undefined,
            }).filter(([, code]) => code !== undefined),
          ),
        );
        expect(headline?.kind ?? metrics.codes.postKind ?? null).toBe(metrics.codes.postKind ?? null);
      }),
      { numRuns: 300 },
    );
  });

  it('have a hash that changes with every setting they depend on, and with no other', () => {
    const hash = metricsHash(DEFAULT_SETTINGS);
    const changed = [
      { sampleSize: 11 },
      { withinDays: 90 },
      { minPosts: 5 },
      { average: 'mean' as const },
      { leaveOut: { ...DEFAULT_SETTINGS.leaveOut, pinned: false } },
      { headline: { instagram: 'likes-by-followers' as const } },
      { comparison: { instagram: 'an own table' } },
      { tiers: DEFAULT_SETTINGS.tiers.slice(1) },
    ].map((one) => metricsHash({ ...DEFAULT_SETTINGS, ...one }));
    expect(new Set([hash, ...changed]).size).toBe(changed.length + 1);
    const money = { dollarsPerUnit: { EUR: 1.2 }, modifiers: {} };
    const kindFormulas = { instagram: { reel: 'views-by-followers' as const } };
    const alike = { ...DEFAULT_SETTINGS, money, kindFormulas };
    expect(metricsHash(alike)).toBe(hash);
    const { tiers, ...others } = DEFAULT_SETTINGS;
    expect(metricsHash({ ...others, tiers })).toBe(hash);
  });

  it('are calculated again after an update that changes them: raise ENGINE_VERSION with this list', () => {
    const results = PLATFORM_IDS.map((platform): [string, string] => {
      const sample = posts(14, (at) => ({
        likes: [900 + 31 * at, 950 + 31 * at],
        comments: 12 + at,
        views: 20_000 + 700 * at,
        shares: at,
        pinned: at === 0,
        kind: at % 3 === 0 ? 'reel' : 'video',
      }));
      const newest = {
        ...{ candidateId: 'one', takenAtMs: NOW_MS, language: 'en', posts: sample },
        profile: profile({ followers: [16_400, 16_499], posts: 128 }),
      };
      return [platform, hashOf(metricsOf(platform, { ...newest, parts: [newest] }, DEFAULT_SETTINGS))];
    });
    expect(ENGINE_VERSION).toBe(2);
    // A new platform changes no result of another, so it needs no new version.
    expect(Object.fromEntries(results)).toMatchObject({
      instagram: 'c1q0v4b17r',
      tiktok: '1rynepmze5b',
      youtube: 'y5w477u6f7',
      x: 'rzop6c85ic',
      threads: '1dujd3400ut',
      bluesky: '13fjuav4r5o',
      facebook: 'pzsu0nilp0',
    });
  });
});
