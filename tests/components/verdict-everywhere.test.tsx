import { render, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Verdict } from '../../components/profile/Verdict';
import { ShortlistPage } from '../../components/screens/shortlist-page/ShortlistPage';
import { DEFAULT_SETTINGS } from '../../lib/evaluation/settings';
import { entryOf } from '../../lib/lists/entries';
import { DEFAULT_TIERS } from '../../lib/metrics/measures/tiers';
import { candidateFrom, saveCandidate } from '../../lib/store/save-candidate';
import { exportRow } from '../../lib/transfer/export/export-row';
import { DAY_MS, draftOf, found, MARCH_3_MS, postOf, profileOf } from '../lib/store/drafts';
import { freshShortlist } from '../lib/store/fresh-database';
import { pageOnShortlist } from './shortlist/on-shortlist';

/** Ten photos for 10,000 followers, where average is 0.84 to 1.11 %: likes are hundredths of a percent. */
const draftWith = (likes: readonly number[]) =>
  draftOf({
    profile: profileOf({ followers: found(10_000) }),
    posts: likes.map((each, n) =>
      postOf(`p${n}`, { postedAtMs: MARCH_3_MS - (n + 2) * DAY_MS, likes: found(each), comments: found(0) }),
    ),
  });
const each = (low: number, middle: number, high: number) => [
  ...[low, low, low],
  ...[middle, middle, middle, middle],
  ...[high, high, high],
];

const CASES = [
  ['one band', each(95, 100, 105), 'average', 'Average for 10K to 50K followers'],
  [
    'two',
    each(95, 100, 130),
    'average to above average',
    'Average to above average for 10K to 50K followers',
  ],
  ['three', each(60, 100, 130), null, 'Each post gets about 1 likes and comments per 100 followers'],
] as const;

describe.each(CASES)('a likely range that covers %s', (_bands, likes, words, heading) => {
  const draft = draftWith(likes);
  const candidate = candidateFrom(draft, MARCH_3_MS);
  const { profile, language } = draft;
  const posts = [...draft.posts];
  const snapshot = { candidateId: candidate.id, language, takenAtMs: MARCH_3_MS, profile, posts };
  const { evaluation } = entryOf(candidate, snapshot, DEFAULT_SETTINGS);
  if (!evaluation) throw new Error('A snapshot is evaluated.');

  it.each([
    ['popup', false],
    ['panel', true],
  ])('says so in the %s', (_screen, inFull) => {
    render(<Verdict evaluation={evaluation} inFull={inFull} />);
    expect(screen.getByRole('heading', { name: heading })).toBeVisible();
    if (words === null)
      expect(
        screen.getByText(
          /^No verdict, because the likely range, 0\.60% to 1\.[34]%, reaches from below average to above average for 10K to 50K followers\.$/,
        ),
      ).toBeVisible();
  });

  it('is worded alike on the shortlist', async () => {
    fakeBrowser.reset();
    const db = freshShortlist();
    await saveCandidate(db, draft, MARCH_3_MS);
    pageOnShortlist(db, <ShortlistPage />);
    const row = await screen.findByRole('row', { name: /Maya Bakes/ });
    expect(within(row).getByRole('button', { name: words ?? 'no verdict' })).toBeVisible();
  });

  it('is worded alike in the export', () => {
    const row = exportRow({
      candidate,
      snapshot,
      evaluation,
      tiers: DEFAULT_TIERS,
      toolVersion: '0.1.0',
      settingsHash: 'abc',
    });
    expect(row.benchmark_label).toBe(
      words ?? 'no verdict: the likely range reaches over three standings or more',
    );
  });
});
