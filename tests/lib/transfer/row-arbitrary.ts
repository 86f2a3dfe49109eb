import fc from 'fast-check';
import { STAGES } from '../../../lib/model/candidate';
import { PLATFORM_IDS } from '../../../lib/model/platform';
import { tidyTags } from '../../../lib/store/tags';
import type { ExportRow } from '../../../lib/transfer/columns';
import { exportedRows } from './exported-rows';

/** A row of which nothing is known but whose it is. */
export const EMPTY_ROW: ExportRow = emptyRow();

function emptyRow(): ExportRow {
  const [row] = exportedRows('platform,handle\r\ninstagram,maya.bakes\r\n');
  if (!row) throw new Error('no row');
  return row;
}

/** Texts made of what separators, quotes, spreadsheets and byte-order marks take for their own. */
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(...`=+-@'",;\t\r\n\\ |\uFEFF`),
      fc.constantFrom('\r\n', '""', "''", '=1+1', '@maya', 'true', '0', '٣', '😀'),
      fc.string({ unit: 'binary', maxLength: 4 }),
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(''));

const text = hostile.map((value) => value || null);
const words = fc.array(hostile, { maxLength: 3 }).map(tidyTags);
const count = fc.option(fc.nat({ max: Number.MAX_SAFE_INTEGER }).map((n) => Math.floor(n / 10)));
/** No rate is smaller: one like among a billion followers is 0.0000001 %. */
const number = fc.option(
  fc
    .oneof(fc.constant(0), fc.double({ min: 1e-9, max: 1e12, noNaN: true }))
    .map((n) => Number(n.toPrecision(6))),
);
const flag = fc.option(fc.boolean());
const day = fc.option(
  fc
    .date({ min: new Date(0), max: new Date('9999-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10)),
);

export const anyRow: fc.Arbitrary<ExportRow> = fc.record({
  platform: fc.constantFrom(...PLATFORM_IDS),
  // Without what a file writes where it knows no handle.
  handle: fc
    .stringMatching(/^[a-z0-9._-]{1,30}$/)
    .filter((handle) => !/^(?:-+|\.+|na|nan|nil|tb[acd]|none|null|www\..*|uc[a-z0-9_-]{22})$/.test(handle)),
  profile_url: text,
  display_name: text,
  verified: flag,
  followers: count,
  followers_is_rounded: flag,
  following: count,
  posts: count,
  tier: text,
  tier_scheme: text,
  er_pct: number,
  er_low_pct: number,
  er_high_pct: number,
  er_formula: text,
  er_sample_n: count,
  er_excluded: text,
  avg_likes: number,
  median_likes: number,
  avg_comments: number,
  median_comments: number,
  avg_views: number,
  benchmark_label: text,
  benchmark_source: text,
  benchmark_year: count,
  comments_per_100_likes: number,
  views_per_like: number,
  email_visible: flag,
  external_url: text,
  bio: text,
  disclosure_words: words,
  status: fc.option(fc.constantFrom(...STAGES)),
  rating: count,
  tags: words,
  notes: text,
  lists: words,
  fee: number,
  currency: text,
  cpe: number,
  cpm: number,
  captured_at: fc.option(
    fc
      .date({ min: new Date(0), max: new Date('9999-12-31'), noInvalidDate: true })
      .map((d) => d.toISOString()),
  ),
  captured_from: text,
  page_language: text,
  tool_version: text,
  email: text,
  not_known: text,
  last_post: day,
  views_per_follower: number,
  views_per_follower_low: number,
  views_per_follower_high: number,
  views_per_follower_sample_n: count,
  views_per_follower_label: text,
  views_per_follower_source: text,
  likes_per_1000_views: number,
  er_likes_comments_by_followers_pct: number,
  er_likes_comments_by_followers_low_pct: number,
  er_likes_comments_by_followers_high_pct: number,
  er_likes_comments_shares_by_followers_pct: number,
  er_likes_comments_shares_by_followers_low_pct: number,
  er_likes_comments_shares_by_followers_high_pct: number,
  er_likes_by_followers_pct: number,
  er_likes_by_followers_low_pct: number,
  er_likes_by_followers_high_pct: number,
  er_likes_comments_by_views_pct: number,
  er_likes_comments_by_views_low_pct: number,
  er_likes_comments_by_views_high_pct: number,
  er_likes_comments_shares_by_views_pct: number,
  er_likes_comments_shares_by_views_low_pct: number,
  er_likes_comments_shares_by_views_high_pct: number,
  er_likes_comments_shares_saves_by_views_pct: number,
  er_likes_comments_shares_saves_by_views_low_pct: number,
  er_likes_comments_shares_saves_by_views_high_pct: number,
  settings_hash: text,
  do_not_contact: flag,
  next_action: text,
  next_action_day: day,
  offered: number,
  offered_currency: text,
  agreed: number,
  agreed_currency: text,
  phone: text,
  audience_countries: text,
  audience_ages: text,
  audience_genders: text,
  audience_reach: count,
  audience_day: day,
  typed_followers: count,
  typed_er_pct: number,
  typed_day: day,
  typed_followers_low: count,
  typed_followers_high: count,
  typed_followers_is_rounded: flag,
  field_kinds: fc.constant(null),
  following_is_rounded: flag,
  posts_is_rounded: flag,
  typed_er_is_rounded: flag,
  creator: text,
});
