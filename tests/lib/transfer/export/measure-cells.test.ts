import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, type EvaluationSettings } from '../../../../lib/evaluation/settings';
import { entryOf } from '../../../../lib/lists/entries';
import { FORMULAS, isEngagement } from '../../../../lib/metrics/measures/formulas';
import { DEFAULT_TIERS } from '../../../../lib/metrics/measures/tiers';
import { candidateFrom } from '../../../../lib/store/save-candidate';
import { COLUMN_NAMES } from '../../../../lib/transfer/columns';
import { exportRow } from '../../../../lib/transfer/export/export-row';
import { DAY_MS, draftOf, found, MARCH_3_MS, postOf, profileOf } from '../../store/drafts';

/** A profile on TikTok of 10,000 followers whose videos were seen 19,100 times each. */
function rowOf(likes: number | null, settings: EvaluationSettings = DEFAULT_SETTINGS) {
  const counts = likes === null ? {} : { likes: found(likes), comments: found(0), shares: found(0) };
  const posts = Array.from({ length: 6 }, (_, n) =>
    postOf(`v${n}`, {
      kind: 'video',
      postedAtMs: MARCH_3_MS - (n + 2) * DAY_MS,
      views: found(19_100),
      ...NOTHING,
      ...counts,
    }),
  );
  const profile = profileOf({ followers: found(10_000) });
  const draft = draftOf({ platform: 'tiktok', handle: 'noor.runs', profile, posts });
  const candidate = candidateFrom(draft, MARCH_3_MS);
  const snapshot = {
    candidateId: candidate.id,
    language: 'en',
    takenAtMs: MARCH_3_MS,
    profile,
    posts,
  };
  const { evaluation } = entryOf(candidate, snapshot, settings);
  return exportRow({
    candidate,
    snapshot,
    evaluation,
    tiers: DEFAULT_TIERS,
    toolVersion: '0.1.0',
    settingsHash: 'abc',
  });
}

const absent = { found: false as const, why: 'not-shown' as const, takenAtMs: MARCH_3_MS };
const NOTHING = { likes: absent, comments: absent, shares: absent, saves: absent };

const engagement = COLUMN_NAMES.filter((name) => name.startsWith('er_'));
const filled = (row: ReturnType<typeof rowOf>) => engagement.filter((name) => row[name] !== null);

describe('an exported row', () => {
  it('has no views per follower beside an engagement rate', () => {
    const row = rowOf(null);
    expect(filled(row)).toEqual([]);
    expect(row).toMatchObject({
      views_per_follower: 1.91,
      views_per_follower_low: 1.91,
      views_per_follower_high: 1.91,
      views_per_follower_sample_n: 6,
      benchmark_label: null,
    });
  });

  it('gives each formula a column of its own, so that a sheet sorts one measure', () => {
    expect(rowOf(955)).toMatchObject({
      er_pct: 5,
      er_formula: 'likes-comments-shares-by-views, median',
      er_likes_comments_shares_by_views_pct: 5,
      er_likes_comments_shares_by_views_low_pct: 5,
      er_likes_comments_by_followers_pct: null,
      likes_per_1000_views: 50,
    });
  });

  it.each(Object.values(FORMULAS).filter(({ id }) => !isEngagement(id)))(
    'leaves er_pct empty where the user’s headline is no engagement rate: $name',
    ({ id }) => {
      const row = rowOf(955, { ...DEFAULT_SETTINGS, headline: { tiktok: id } });
      expect(row).toMatchObject({ er_pct: null, er_low_pct: null, er_formula: null, er_sample_n: null });
    },
  );
});
