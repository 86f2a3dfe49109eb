import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { COLUMN_NAMES } from '../../../lib/transfer/columns';
import { toCsv } from '../../../lib/transfer/export/to-csv';
import { exportedRows } from './exported-rows';
import { planOf } from './import/plan-of';
import { anyRow, EMPTY_ROW } from './row-arbitrary';

/** Each engagement formula with its range. */
const ENGAGEMENT_COLUMNS = [
  'likes_comments_by_followers',
  'likes_comments_shares_by_followers',
  'likes_by_followers',
  'likes_comments_by_views',
  'likes_comments_shares_by_views',
  'likes_comments_shares_saves_by_views',
].flatMap((formula) => [`er_${formula}_pct`, `er_${formula}_low_pct`, `er_${formula}_high_pct`]);

describe('the exported file', () => {
  it('has the canonical columns in their order, then the e-mail, a column for each measure, the hash and decisions', () => {
    expect(COLUMN_NAMES.join(', ')).toBe(
      'platform, handle, profile_url, display_name, verified, followers, followers_is_rounded, following, ' +
        'posts, tier, tier_scheme, er_pct, er_low_pct, er_high_pct, er_formula, er_sample_n, er_excluded, ' +
        'avg_likes, median_likes, avg_comments, median_comments, avg_views, benchmark_label, ' +
        'benchmark_source, benchmark_year, comments_per_100_likes, views_per_like, email_visible, ' +
        'external_url, bio, disclosure_words, status, rating, tags, notes, lists, fee, currency, cpe, cpm, ' +
        'captured_at, captured_from, page_language, tool_version, email, last_post, not_known, ' +
        'views_per_follower, views_per_follower_low, views_per_follower_high, views_per_follower_sample_n, ' +
        'views_per_follower_label, views_per_follower_source, likes_per_1000_views, ' +
        [...ENGAGEMENT_COLUMNS, 'settings_hash'].join(', ') +
        ', do_not_contact, next_action, next_action_day, offered, offered_currency, agreed, agreed_currency, ' +
        'phone, audience_countries, audience_ages, audience_genders, audience_reach, audience_day, ' +
        'typed_followers, typed_er_pct, typed_day, typed_followers_low, typed_followers_high, ' +
        'typed_followers_is_rounded, field_kinds, following_is_rounded, posts_is_rounded, typed_er_is_rounded, ' +
        'creator',
    );
  });

  it('begins with a byte-order mark and the names, and ends every line as RFC 4180 says', () => {
    const file = toCsv([EMPTY_ROW]);
    expect(file.startsWith('\uFEFFplatform,handle,')).toBe(true);
    expect(file.split('\r\n')).toHaveLength(3);
    expect(file.endsWith('\r\n')).toBe(true);
  });

  it('leaves unknown values empty and writes numbers plainly', () => {
    const [, line] = toCsv([{ ...EMPTY_ROW, followers: 16_476, er_pct: 0.0000032, posts: 0 }]).split('\r\n');
    expect(line).toMatch(/^instagram,maya\.bakes,,,,16476,,,0,,,0\.0000032,,/);
  });

  it('writes semicolons and decimal commas for a spreadsheet that lists with them', () => {
    const [names, line] = toCsv([{ ...EMPTY_ROW, followers: 16_476, er_pct: 3.2 }], 'semicolon').split(
      '\r\n',
    );
    expect(names).toMatch(/^\uFEFFplatform;handle;/);
    expect(line).toMatch(/^instagram;maya\.bakes;;;;16476;;;;;;3,2;;/);
  });

  it('never writes a number that can be read as a thousand times larger', () => {
    const [, line] = toCsv([{ ...EMPTY_ROW, er_pct: 1.085, cpe: 0.123 }]).split('\r\n');
    expect(line).toContain(',1.0850,');
    expect(line).toContain(',0.123,');
  });

  it('cuts a text that is too long for a cell, and says so in the cell', () => {
    const file = toCsv([
      { ...EMPTY_ROW, notes: `=${'x'.repeat(40_000)}`, bio: `${'y'.repeat(32_715)}😀😀😀😀` },
    ]);
    const { data } = Papa.parse<string[]>(file, { delimiter: ',' });
    expect(Math.max(...data.flat().map(({ length }) => length))).toBe(32_767);
    expect(data.flat().find((cell) => cell.startsWith("'=x"))).toMatch(/x \[…cut by Yardstick: .*\]$/);
    expect(file.isWellFormed()).toBe(true);
    // The whole note is still on the shortlist; half of it must not be added to it.
    expect(planOf(file).creators[0]?.notes).toEqual([]);
  });

  it('exports a formula in a bio as text', () => {
    const bio = '=HYPERLINK("https://evil.example","Prize")';
    const file = toCsv([{ ...EMPTY_ROW, bio, notes: '-1, said @maya', tags: ['+1'] }]);
    expect(file).toContain(`"'=HYPERLINK(""https://evil.example"",""Prize"")"`);
    expect(file).toContain(`"'-1, said @maya"`);
    expect(file).toContain(`,'+1,`);
  });

  it('has every value in both styles, whatever the texts contain', () => {
    fc.assert(
      fc.property(
        fc.array(anyRow, { maxLength: 4 }),
        fc.constantFrom('comma', 'semicolon'),
        (rows, style) => {
          const bytes = new TextEncoder().encode(toCsv(rows, style));
          expect(exportedRows(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes))).toEqual(rows);
        },
      ),
      { numRuns: 300 },
    );
  });
});
