import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { BehindRate } from '../../../components/profile/BehindRate';
import { DEFAULT_SETTINGS } from '../../../lib/evaluation/settings';
import type { PostReadings } from '../../../lib/model/post';
import { behindRateLine } from '../../../lib/words/group-words';
import { evaluated, mayaSeen } from '../fixtures/evaluated';
import { exact, mayasPosts, NOW_MS, post } from '../fixtures/readings';
import { rowTexts } from '../fixtures/row-texts';

const show = (posts: PostReadings[] = mayasPosts) =>
  render(<BehindRate posts={posts} evaluation={evaluated(mayaSeen({ posts }))} nowMs={NOW_MS} />);

/** Nine times what the others get. */
const loud = [...mayasPosts, post('B1', 23, { kind: 'reel', likes: exact(4_700), comments: exact(243) })];

describe('behind the rate', () => {
  it('are the groups of posts, each with its number, median and range', () => {
    show();
    expect(rowTexts(screen.getByRole('table', { name: 'Groups of posts' }))).toEqual([
      'Group | Posts | Median | Range',
      'Sponsored or not',
      'Sponsored (label or disclosure words) | 1 | too few posts',
      // 530 of 16,476.
      'No sign of sponsorship | 7 | 3.2% | exact',
      'By kind',
      // Halfway between 397 and 516; then 658.
      'Photos | 4 | 2.8% | exact',
      'Carousels | 1 | too few posts',
      'Reels | 3 | 4.0% | exact',
      'By age',
      // Of the last week two posts show their likes; then halfway between 516 and 530.
      'Under 7 days | 2 | too few posts',
      '7 to 29 days | 6 | 3.2% | exact',
    ]);
  });

  it('every median gives its basis and its confidence interval', () => {
    show();
    expect(screen.getByRole('button', { name: 'No sign of sponsorship: 3.2%' })).toHaveAccessibleDescription(
      /Median of: 7 posts\..*Likely: 2\.4% to 4\.6% for the median of all its posts, with 98% confidence\./,
    );
    expect(screen.getByRole('button', { name: 'Reels: 4.0%' })).toHaveAccessibleDescription(
      /Median of: 3 posts\..*Too few posts to say how far the rate may be off\./,
    );
  });

  it('a median that is missing says how many posts it needs', () => {
    show();
    expect(screen.getByRole('button', { name: 'Carousels: too few posts' })).toHaveAccessibleDescription(
      'A median needs 3 posts of the group.',
    );
  });

  it('a kind of post with its own formula has the formula in its name', () => {
    const settings = {
      ...DEFAULT_SETTINGS,
      kindFormulas: { instagram: { reel: 'views-by-followers' } },
    } as const;
    const evaluation = evaluated(mayaSeen(), settings);
    render(<BehindRate posts={mayasPosts} evaluation={evaluation} nowMs={NOW_MS} />);
    expect(rowTexts(screen.getByRole('table', { name: 'Groups of posts' }))).toEqual(
      expect.arrayContaining(['Photos | 4 | 2.8% | exact', 'Reels, views per follower | 3 | 0.66 | 0.66']),
    );
    expect(
      screen.getByRole('button', { name: 'Reels, views per follower: 0.66 views per follower' }),
    ).toHaveAccessibleDescription(/Formula: views divided by followers, for each post\./);
  });

  it('are the spread of the posts and the posting pace', () => {
    show();
    // Three quarters of the way from 397 to 473, and one from 551 to 658: linear, as numpy and R do.
    expect(screen.getByText('Half of the posts lie between 2.8% and 3.5%.')).toBeVisible();
    expect(screen.getByText('No outliers.')).toBeVisible();
    expect(screen.getByText('Days between posts')).toBeVisible();
  });

  it('a post without a date is the reason for a missing pace, not too few posts', () => {
    show([...mayasPosts, post('U1', 5, { postedAtMs: null, postedAtReader: null })]);
    expect(screen.getByText(/^Not known\. It needs enough posts/)).toBeVisible();
    expect(screen.queryByText('Days between posts')).toBeNull();
  });

  it('an outlier is named', () => {
    show(loud);
    expect(screen.getByText('Reel, Feb 8: 30%, far above the others')).toBeVisible();
    expect(behindRateLine(evaluated(mayaSeen({ posts: loud })).headline)).toBe('1 of 9 posts are outliers');
  });

  it('says that there is no rate', () => {
    show(mayasPosts.slice(0, 5));
    expect(screen.getByText('Not enough posts seen for a rate, so there are no groups.')).toBeVisible();
    expect(screen.queryByRole('table')).toBeNull();
    expect(behindRateLine(null)).toBe('no rate');
  });
});
